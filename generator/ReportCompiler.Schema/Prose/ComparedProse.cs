using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Prose;

/// <summary>The prose of a section as it is compared with that of other reports: which it is, and its short runs of characters.</summary>
public sealed class ComparedProse
{
    /// <summary>Makes a text from its runs.</summary>
    /// <param name="file">The data file that it stands in.</param>
    /// <param name="year">The year of its report.</param>
    /// <param name="family">The kind of its report.</param>
    /// <param name="section">The id of its section.</param>
    /// <param name="threshold">From which likeness on, from 0 to 1, another text is its twin.</param>
    /// <param name="runs">Its runs: as <see cref="Runs"/> gave them.</param>
    public ComparedProse(string file, int year, string family, string section, decimal threshold, ulong[] runs)
        : this(file, year, family, section, threshold, new Shingles(runs))
    {
    }

    private ComparedProse(string file, int year, string family, string section, decimal threshold, Shingles shingles)
    {
        File = file;
        Year = year;
        Family = family;
        Section = section;
        Threshold = threshold;
        Shingles = shingles;
    }

    /// <summary>The data file that it stands in.</summary>
    public string File { get; }

    /// <summary>The year of its report.</summary>
    public int Year { get; }

    /// <summary>The kind of its report.</summary>
    public string Family { get; }

    /// <summary>The id of its section.</summary>
    public string Section { get; }

    /// <summary>From which likeness on, from 0 to 1, another text is its twin.</summary>
    public decimal Threshold { get; }

    /// <summary>Its runs as numbers below 2^48, each once, in ascending order.</summary>
    public IReadOnlyList<ulong> Runs => Shingles.Values;

    /// <summary>The runs, to compare them.</summary>
    internal Shingles Shingles { get; }

    /// <summary>The texts of a report that are long enough to be compared, in the order of the form; none where its form compares none.</summary>
    /// <param name="report">The report.</param>
    public static IReadOnlyList<ComparedProse> Of(Report report)
    {
        var texts = new List<ComparedProse>();
        if (report.Form.TwinThreshold == 0)
        {
            return texts;
        }

        foreach (var section in report.Form.Sections)
        {
            if (section.Narrative is { } slot
                && report.Narratives[slot.Index] is { } narrative
                && new Shingles(narrative.Markdown) is { IsComparable: true } runs)
            {
                texts.Add(new ComparedProse(report.Header.File, report.Header.Year, report.Form.Family, section.Id, report.Form.TwinThreshold, runs));
            }
        }

        return texts;
    }

    /// <summary>How much of either another text repeats, where that makes it a twin of this one; else 0.</summary>
    /// <param name="other">The other text.</param>
    public decimal LikenessTo(ComparedProse other) => MayRepeat(other) ? Shingles.Similarity(other.Shingles, Threshold) : 0;

    // Of one agency's reports the later is told; of two agencies' reports of any years, the later, and of the same year both.
    private bool MayRepeat(ComparedProse other) =>
        other.Year <= Year
        && !string.Equals(other.File, File, StringComparison.Ordinal)
        && string.Equals(other.Section, Section, StringComparison.Ordinal)
        && string.Equals(other.Family, Family, StringComparison.Ordinal);
}

using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Prose;

/// <summary>Finds sections whose prose repeats last year's or another agency's almost entirely.</summary>
internal sealed class TwinFinder
{
    private readonly Dictionary<(string Family, string Section), Dictionary<ulong, List<Text>>> _byRareRun = [];
    private readonly Dictionary<Report, List<Text>> _texts = [];

    /// <summary>Gathers prose.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="each">Does something for each number from 0 to below a count.</param>
    public TwinFinder(IReadOnlyList<Report> reports, Action<int, Action<int>> each)
    {
        var ofReports = new List<Text>[reports.Count];
        each(reports.Count, index => ofReports[index] = TextsOf(reports[index]));
        var texts = ofReports.SelectMany(texts => texts).ToList();
        var rarity = new ShingleRarity(texts.ConvertAll(text => text.Shingles));
        var lowestThreshold = texts.Select(text => text.Report.Form.TwinThreshold).DefaultIfEmpty().Min();
        each(texts.Count, index => texts[index].RareRuns = rarity.Rarest(texts[index].Shingles, lowestThreshold));
        texts.ForEach(Add);
        for (var index = 0; index < reports.Count; index++)
        {
            _texts[reports[index]] = ofReports[index];
        }
    }

    /// <summary>A warning for each section of a report that has a twin, naming the twin that is most alike; with the file of the twin.</summary>
    public IEnumerable<(Finding Finding, string Twin)> Check(Report report) =>
        _texts.TryGetValue(report, out var texts) ? texts.Select(TwinOf).OfType<(Finding, string)>() : [];

    private static List<Text> TextsOf(Report report)
    {
        var texts = new List<Text>();
        if (report.Form.TwinThreshold == 0)
        {
            return texts;
        }

        foreach (var section in report.Form.Sections)
        {
            if (section.Narrative is { } slot && report.Narratives[slot.Index] is { } narrative)
            {
                var text = new Text(report, section.Id, section.Heading, narrative, new Shingles(narrative.Markdown));
                if (text.Shingles.IsComparable)
                {
                    texts.Add(text);
                }
            }
        }

        return texts;
    }

    private void Add(Text text)
    {
        if (!_byRareRun.TryGetValue(text.Key, out var byRun))
        {
            _byRareRun.Add(text.Key, byRun = []);
        }

        foreach (var run in text.RareRuns)
        {
            (byRun.TryGetValue(run, out var others) ? others : byRun[run] = []).Add(text);
        }
    }

    // Of one agency's reports the later is told; of two agencies' reports of any years, the later, and of the same year both.
    private (Finding Finding, string Twin)? TwinOf(Text text)
    {
        var byRun = _byRareRun[text.Key];
        var twin = text.RareRuns
            .SelectMany(run => byRun[run])
            .Where(other => !ReferenceEquals(other.Report, text.Report) && other.Report.Header.Year <= text.Report.Header.Year)
            .Distinct()
            .Select(other => (Other: other, Similarity: text.Shingles.Similarity(other.Shingles, text.Report.Form.TwinThreshold)))
            .Where(pair => pair.Similarity > 0)
            .OrderByDescending(pair => pair.Similarity)
            .ThenBy(pair => pair.Other.Report.Header.File, StringComparer.Ordinal)
            .FirstOrDefault();
        return twin.Other is null ? null : (Describe(text, twin.Other, twin.Similarity), twin.Other.Report.Header.File);
    }

    private static Finding Describe(Text text, Text twin, decimal similarity)
    {
        var percent = Math.Floor(similarity * 100).ToString(CultureInfo.InvariantCulture);
        return new Finding(ConsistencyDiagnostics.RepeatedProse, text.Report.Header.File, text.Narrative.Span, text.Heading, percent, twin.Report.Header.File)
        {
            Actual = percent,
        };
    }

    private sealed class Text(Report report, string section, string heading, Narrative narrative, Shingles shingles)
    {
        public Report Report { get; } = report;

        public (string Family, string Section) Key { get; } = (report.Form.Family, section);

        public string Heading { get; } = heading;

        public Narrative Narrative { get; } = narrative;

        public Shingles Shingles { get; } = shingles;

        /// <summary>The runs that a twin shares at least one of.</summary>
        public ulong[] RareRuns { get; set; } = [];
    }
}

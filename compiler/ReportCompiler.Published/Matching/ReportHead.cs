using System.Globalization;
using System.Text.RegularExpressions;
using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Published.Matching;

/// <summary>Whose report a document is, and of which year, by its title, what stands before its first section, or the name of its file.</summary>
internal sealed class ReportHead
{
    private const int LongestTitle = 200;
    private const int LongestDateLine = 60;

    private readonly List<string> _texts;
    private readonly string _file;
    private readonly PublishedDocument _document;

    /// <summary>Looks at the head of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="aligned">The same with the labels of a form found in it.</param>
    /// <param name="file">The name of the file, with its folders.</param>
    public ReportHead(PublishedDocument document, AlignedDocument aligned, string file)
    {
        var first = aligned.NextLabel(0);
        _texts = [.. aligned.Items.Take(first).Select(item => FoldedText.Of(item.Text)).Append(FoldedText.Of(document.Title))
            .Where(text => text.Length is > 0 and <= LongestTitle)];
        (_file, _document) = (file, document);
    }

    /// <summary>The name of the agency as the title has it, and the year; empty and null where no text is a title of the form.</summary>
    /// <param name="form">The form.</param>
    public (string Agency, int? Year) Title(Form form)
    {
        var pattern = new Regex(PatternOf(form), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
        foreach (var match in _texts.Select(text => pattern.Match(text)).Where(match => match.Success))
        {
            return (match.Groups["agency"].Value.Trim(), int.Parse(match.Groups["year"].Value, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        return (string.Empty, null);
    }

    /// <summary>The year that the document says before its first section, or that its file is called by; null where there is none, or several.</summary>
    /// <param name="years">The years that there are forms for.</param>
    public int? Year(Func<int, bool> years)
    {
        var said = YearsIn(_texts, years);
        return said.Count == 1 ? said[0] : said.Count == 0 && YearsIn([_file], years) is [var named] ? named : null;
    }

    /// <summary>The agency that the document names before its first section, or that its file or folder is called by; null where there is none.</summary>
    /// <param name="agencies">The agencies of the register.</param>
    public Agency? Agency(IReadOnlyList<Agency> agencies)
    {
        var named = agencies.Where(agency => _texts.Exists(text => text.Contains(agency.Name, StringComparison.OrdinalIgnoreCase))).ToList();
        var outermost = named
            .Where(agency => !named.Exists(other => other != agency && other.Name.Contains(agency.Name, StringComparison.OrdinalIgnoreCase))).ToList();
        if (outermost.Count > 0)
        {
            return outermost.Count == 1 ? outermost[0] : null;
        }

        // The longest id that the name begins or ends with: huaxian-hrss-2019 is not of huaxian.
        var parts = _file.Split('/', '.', '_', ' ').Select(part => part.ToLowerInvariant()).ToList();
        return agencies.OrderByDescending(agency => agency.Id.Length).FirstOrDefault(
            agency => parts.Exists(part => part == agency.Id || part.StartsWith(agency.Id + "-", StringComparison.Ordinal)
                || part.EndsWith("-" + agency.Id, StringComparison.Ordinal)));
    }

    /// <summary>The day of publication as an ISO 8601 date; null where the document does not say, or names several.</summary>
    public string? Published()
    {
        var days = _texts.Where(text => text.Length <= LongestDateLine).Select(DayText.FindIn).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return DayText.FindIn(_document.Published) ?? (days.Count == 1 ? days[0] : null);
    }

    private static List<int> YearsIn(IEnumerable<string> texts, Func<int, bool> years) =>
    [
        .. texts.SelectMany(text => Regex.Matches(text, "(?<![0-9])[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant).Where(match => !IsOfDay(text, match)))
            .Select(match => int.Parse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture)).Where(years).Distinct(),
    ];

    // The year of a day says when, not about which year.
    private static bool IsOfDay(string text, Match year) => DayText.FindIn(text) is { } day && day.StartsWith(year.Value, StringComparison.Ordinal);

    // The title of the form, spaces and width aside.
    private static string PatternOf(Form form)
    {
        var escaped = Regex.Escape(form.Title).Replace("\\ ", "\\s*", StringComparison.Ordinal);
        return "^.*?" + escaped.Replace("\\{agency\\.name}", "(?<agency>.{2,80}?)\\s*", StringComparison.Ordinal)
            .Replace("\\{year}", "\\s*(?<year>[0-9]{4})\\s*", StringComparison.Ordinal);
    }
}

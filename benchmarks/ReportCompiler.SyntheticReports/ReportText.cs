using System.Text.RegularExpressions;
using ReportCompiler.Schema.Reports;
using ReportCompiler.SyntheticSite;

namespace ReportCompiler.SyntheticReports;

/// <summary>Writes the sections of a report as YAML: as a data file has them, or with the figures of the prose filled in.</summary>
internal sealed partial class ReportText
{
    private readonly string _pattern;
    private readonly CellRows _rows;

    /// <summary>Prepares to write reports.</summary>
    /// <param name="rows">The rows of the form.</param>
    public ReportText(CellRows rows)
    {
        _rows = rows;
        using var stream = typeof(ReportText).Assembly.GetManifestResourceStream("report.yaml")!;
        using var reader = new StreamReader(stream);
        _pattern = reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The sections with prose of their own and placeholders in it.</summary>
    public string Write(Report report, SplitMix numbers)
    {
        var text = ProseMarker().Replace(_pattern, _ => SyntheticProse.Write(numbers));
        return RowMarker().Replace(text, match => Row(report, match.Groups[1].Value));
    }

    /// <summary>The same text with a figure in the place of each placeholder.</summary>
    public static string Resolve(string text, Report report) =>
        Placeholder().Replace(text, match => Figure(report, report.Form.IndexOf(match.Groups[1].Value)));

    private static string Figure(Report report, int cell) => CellFormat.Write(report[cell].Value, report.Form.Cells[cell].Type);

    private string Row(Report report, string row)
    {
        var figures = _rows[row].Select(cell => Figure(report, cell).PadLeft(5)).ToList();
        return figures.Count == 1 ? figures[0].Trim() : $"[{string.Join(", ", figures)}]";
    }

    [GeneratedRegex(@"\{prose\}")]
    private static partial Regex ProseMarker();

    [GeneratedRegex("<([a-zA-Z.]+)>")]
    private static partial Regex RowMarker();

    [GeneratedRegex(@"\{\{ ([a-zA-Z.]+) \}\}")]
    private static partial Regex Placeholder();
}

using System.Globalization;
using System.Text;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Tests.Driving;

/// <summary>Everything that reading and checking data comes to, written out: what two engines must agree on to the letter.</summary>
internal static class CheckTranscript
{
    /// <summary>Reads and checks reports.</summary>
    public static string Of(FormCatalog catalog, string agencies, IEnumerable<ProjectFile> reports)
    {
        var parsed = reports.Select(report => ReportParser.Parse(report.Path, report.Content, catalog)).ToList();
        var result = ReportSetChecker.Check(parsed, AgencyRegistry.Read("agencies.yaml", agencies));
        var text = new StringBuilder();
        foreach (var finding in result.Findings)
        {
            AppendFinding(text, finding);
        }

        foreach (var report in result.Reports)
        {
            text.Append(CultureInfo.InvariantCulture, $"{report.Parsed.File}: {report.Assessed} assessed\n");
            text.AppendJoin('\n', report.NotAssessed).Append('\n');
            AppendReport(text, report.Parsed.Report);
        }

        return text.ToString();
    }

    private static void AppendFinding(StringBuilder text, Finding finding) => text
        .Append(CultureInfo.InvariantCulture, $"{finding.File} {finding.Span.Line} {finding.Span.Column} {finding.Span.EndLine} {finding.Span.EndColumn} ")
        .Append(
            CultureInfo.InvariantCulture, $"{finding.Severity} {finding.Definition.Id} {finding.Rule} {finding.Cell} {finding.Expected} {finding.Actual}\n")
        .Append(CultureInfo.InvariantCulture, $"  {finding.Message(Language.English)}\n  {finding.Message(Language.Chinese)}\n");

    private static void AppendReport(StringBuilder text, Report? report)
    {
        if (report is null)
        {
            return;
        }

        for (var index = 0; index < report.Cells.Count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {report.Form.Cells[index].Path} {report.Cells[index]}\n");
        }

        foreach (var narrative in report.Narratives)
        {
            text.Append(
                CultureInfo.InvariantCulture, $"  {narrative?.Span} {narrative?.Markdown.Length} {string.Join(" ", narrative?.Placeholders ?? default)}\n");
        }
    }
}

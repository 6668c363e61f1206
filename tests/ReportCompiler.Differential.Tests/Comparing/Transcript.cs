using System.Globalization;
using System.Text;
using ReportCompiler.Differential.Tests.Data;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Differential.Tests.Comparing;

/// <summary>Everything that reading and checking data comes to, written out: what two engines must agree on to the letter.</summary>
internal static class Transcript
{
    private static readonly AgencyRegistry Registry = AgencyRegistry.Read("reports/agencies.yaml", ReportSet.Agencies);

    /// <summary>Reads and checks reports.</summary>
    public static ReportSetResult Check(FormCatalog catalog, ReportSet set) =>
        ReportSetChecker.Check([.. set.Files.Select(file => ReportParser.Parse(file.Path, file.Text, catalog))], Registry);

    /// <summary>Writes out what was found.</summary>
    public static string Of(ReportSetResult result)
    {
        var text = new StringBuilder();
        foreach (var finding in result.Findings)
        {
            Append(text, finding);
        }

        foreach (var report in result.Reports)
        {
            text.Append(CultureInfo.InvariantCulture, $"{report.Parsed.File}: {report.Assessed} assessed, {report.NotAssessed.Count} not assessed\n");
            foreach (var check in report.NotAssessed)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {check.Rule} {check.Cell} {check.Cause} {string.Join(", ", check.Missing)}\n");
            }

            Append(text, report.Parsed.Report);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Finding finding)
    {
        var span = finding.Span;
        text.Append(
            CultureInfo.InvariantCulture,
            $"{finding.File} ({span.Line},{span.Column})-({span.EndLine},{span.EndColumn}) {finding.Severity} {finding.Definition.Id}")
            .Append(
                CultureInfo.InvariantCulture,
                $" rule={finding.Rule} cell={finding.Cell} expected={finding.Expected} actual={finding.Actual} accepted={finding.Accepted}\n");
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            text.Append(CultureInfo.InvariantCulture, $"  {finding.Message(language)}\n  {finding.Remedy(language)}\n");
        }

        Append(text, "suggestion", finding.Suggestion);
        foreach (var candidate in finding.Candidates)
        {
            Append(text, "candidate", candidate);
        }
    }

    private static void Append(StringBuilder text, string what, Suggestion? suggestion)
    {
        if (suggestion is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {what} {suggestion.Because.In(Language.English)}: {string.Join("; ", suggestion.Changes)}\n");
        }
    }

    private static void Append(StringBuilder text, Report? report)
    {
        if (report is null)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"  {report.Header} {report.Form.Version}\n");
        for (var index = 0; index < report.Cells.Count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {report.Form.Cells[index].Path} {report[index]}\n");
        }

        foreach (var narrative in report.Narratives)
        {
            text.Append(
                CultureInfo.InvariantCulture, $"  {narrative?.Span} {narrative?.Markdown.Length} {string.Join(" ", narrative?.Placeholders ?? default)}\n");
        }
    }
}

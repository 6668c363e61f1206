using System.Collections.Immutable;
using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.LanguageServer.Folders;

/// <summary>A folder of reports as it was at one time: what was read, and what was open then.</summary>
/// <param name="Library">The reports.</param>
/// <param name="Open">The documents that were open, by the names of their files in messages.</param>
internal sealed record FolderView(ReportLibrary Library, ImmutableDictionary<string, TextDocument> Open)
{
    private readonly Lazy<Dictionary<string, CheckedReport>> _reports = new(
        () => Library.Reports.ToDictionary(report => report.Parsed.File, StringComparer.Ordinal));

    private readonly Lazy<ILookup<string, Finding>> _findings = new(() => Library.Findings.ToLookup(finding => finding.File, StringComparer.Ordinal));

    /// <summary>The files that something was found in.</summary>
    public IEnumerable<string> FilesWithFindings => _findings.Value.Select(group => group.Key);

    /// <summary>What was found in a file, in order.</summary>
    public IEnumerable<Finding> FindingsOf(string file) => _findings.Value[file];

    /// <summary>The report in a file; null where there is none.</summary>
    public CheckedReport? ReportIn(string file) => _reports.Value.GetValueOrDefault(file);

    /// <summary>The same agency's report for another year; null where there is none.</summary>
    /// <param name="report">A report.</param>
    /// <param name="years">How many years later.</param>
    public Report? Beside(Report report, int years) => Library.Reports
        .Select(other => other.Parsed.Report)
        .FirstOrDefault(other => other is not null
            && other.Form.Family == report.Form.Family
            && other.Header.Agency == report.Header.Agency
            && other.Header.Year == report.Header.Year + years);
}

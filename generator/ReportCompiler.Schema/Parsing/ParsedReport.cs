using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Parsing;

/// <summary>A data file after reading.</summary>
/// <param name="File">The file, with forward slashes.</param>
/// <param name="Engine">The form that it fills in; null where the head does not say or the file cannot be read.</param>
/// <param name="Report">The report; null where the file or its head cannot be read.</param>
/// <param name="Findings">What reading found wrong.</param>
public sealed record ParsedReport(string File, FormEngine? Engine, Report? Report, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether reading found an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}

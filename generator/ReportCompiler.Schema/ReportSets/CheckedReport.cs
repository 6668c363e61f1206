using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;

namespace ReportCompiler.Schema.ReportSets;

/// <summary>A data file after everything was checked that can be.</summary>
/// <param name="Parsed">The file after reading.</param>
/// <param name="Findings">Everything found wrong, in order.</param>
/// <param name="Assessed">How many single checks were made.</param>
/// <param name="NotAssessed">The checks that could not be made.</param>
public sealed record CheckedReport(ParsedReport Parsed, IReadOnlyList<Finding> Findings, int Assessed, IReadOnlyList<NotAssessed> NotAssessed)
{
    /// <summary>
    /// The other files that the findings come from, as messages name them; for a report that was looked for and is not there, the
    /// place that it would have in a folder of reports.
    /// </summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>Whether an error was found, so that the report is not published.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}

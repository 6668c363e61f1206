using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Evaluation;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>The check of one file, as a suite of tests.</summary>
/// <param name="File">The file as messages name it.</param>
/// <param name="Groups">What was found, by kind and rule.</param>
/// <param name="NotAssessed">How many checks were not made, by cause.</param>
internal sealed record JUnitSuite(string File, IReadOnlyList<IReadOnlyList<Finding>> Groups, IReadOnlyList<(NotAssessedCause Cause, int Count)> NotAssessed)
{
    /// <summary>How many cases fail.</summary>
    public int Failures => Groups.Count(IsFailure);

    /// <summary>How many cases there are; one stands for everything that nothing was found by.</summary>
    public int Tests => Groups.Count + NotAssessed.Count + 1;

    /// <summary>The suite of a file.</summary>
    public static JUnitSuite Of(string file, CheckSummary summary) => new(
        file,
        [
            .. summary.Findings.Where(finding => finding.File == file)
                .GroupBy(finding => (finding.Definition.Id, finding.Rule))
                .Select(group => group.ToList()),
        ],
        [
            .. summary.NotAssessedChecks.Where(check => check.File == file)
                .GroupBy(check => check.Check.Cause)
                .OrderBy(group => group.Key)
                .Select(group => (group.Key, group.Count())),
        ]);

    /// <summary>Whether a group has an error in it.</summary>
    public static bool IsFailure(IReadOnlyList<Finding> group) => group.Any(finding => finding.Severity == Severity.Error);
}

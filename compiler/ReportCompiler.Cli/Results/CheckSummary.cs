using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Publishing.Templates;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Results;

/// <summary>What a check came to.</summary>
/// <param name="Findings">The findings, in order.</param>
/// <param name="Reports">How many report files were checked.</param>
/// <param name="Assessed">How many single checks were made.</param>
/// <param name="NotAssessed">How many could not be made, by cause.</param>
internal sealed record CheckSummary(
    IReadOnlyList<Finding> Findings,
    int Reports,
    int Assessed,
    IReadOnlyList<(NotAssessedCause Cause, int Count)> NotAssessed)
{
    /// <summary>The checks that could not be made, each with the file that it is about, in order.</summary>
    public IReadOnlyList<(string File, NotAssessed Check)> NotAssessedChecks { get; init; } = [];

    /// <summary>The files that were checked, as messages name them, in order.</summary>
    public IReadOnlyList<string> FileNames { get; init; } = [];

    /// <summary>The form of each report that could be read, by its file.</summary>
    public IReadOnlyDictionary<string, Form> Forms { get; init; } = new Dictionary<string, Form>();

    /// <summary>How many template files were checked; null where reports were.</summary>
    public int? Templates { get; init; }

    /// <summary>How many findings are errors.</summary>
    public int Errors => Findings.Count(finding => finding.Severity == Severity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Findings.Count(finding => finding.Severity == Severity.Warning);

    /// <summary>What the shell is told.</summary>
    public ExitCode ExitCode => Findings.Any(LoadDiagnostics.IsUnreadableInput)
        ? ExitCode.Usage
        : Errors > 0 ? ExitCode.Findings : ExitCode.Ok;

    /// <summary>Sums up everything.</summary>
    public static CheckSummary Of(ReportLibrary library) => Of(library, library.Findings, library.FileNames, _ => true);

    /// <summary>Sums up what was asked for.</summary>
    public static CheckSummary Of(ReportLibrary library, Selection selection) =>
        Of(library, [.. library.Findings.Where(finding => selection.Contains(finding.File))], library.FileNames, selection.Contains);

    /// <summary>Sums up a check of templates.</summary>
    public static CheckSummary Of(TemplateLibrary library, SeverityOverrides severities, TemplateSelection selection) =>
        new([.. severities.Apply(library.Findings).Where(finding => selection.Contains(finding.File))], 0, 0, [])
        {
            Templates = library.FileNames.Count(selection.Contains),
            FileNames = [.. library.FileNames.Where(selection.Contains)],
        };

    private static CheckSummary Of(ReportLibrary library, IReadOnlyList<Finding> findings, IEnumerable<string> files, Func<string, bool> isWanted)
    {
        var reports = library.Reports.Where(report => isWanted(report.Parsed.File)).ToList();
        var causes = reports.SelectMany(report => report.NotAssessed)
            .GroupBy(notAssessed => notAssessed.Cause)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Count()));
        var names = files.Where(isWanted).ToList();
        return new CheckSummary(findings, names.Count, reports.Sum(report => report.Assessed), [.. causes])
        {
            NotAssessedChecks = [.. reports.SelectMany(report => report.NotAssessed.Select(check => (report.Parsed.File, check)))],
            FileNames = names,
            Forms = reports.Where(report => report.Parsed.Report is not null)
                .ToDictionary(report => report.Parsed.File, report => report.Parsed.Report!.Form, StringComparer.Ordinal),
        };
    }
}

using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Workspace.Fixing;

/// <summary>
/// Works out what can be mended in the data files of a folder: the one change that the rules point at, where they point at
/// one, and numbers in their plain form. Nothing is written.
/// </summary>
public static class FixPlanner
{
    /// <summary>Plans the changes.</summary>
    /// <param name="library">The reports, checked.</param>
    /// <param name="source">The folder that they were read from.</param>
    /// <param name="catalog">The forms that reports can be written in.</param>
    /// <param name="isWanted">Whether a file, as messages name it, may be changed.</param>
    /// <param name="blankAsZero">The sections, by id or heading, in which somebody says that a blank cell stands for 0.</param>
    public static FixPlan Plan(
        ReportLibrary library, ReportSource source, FormCatalog catalog, Func<string, bool> isWanted, IReadOnlyList<string>? blankAsZero = null)
    {
        var paths = SourceFolder.Find(source.Path, source.Name, []).Reports.ToDictionary(file => file.Name, StringComparer.Ordinal);
        var years = library.Reports.Select(report => report.Parsed).Where(parsed => parsed.Report is not null)
            .ToLookup(parsed => (parsed.Report!.Form.Family, parsed.Report.Header.Year));
        var files = new List<FileFix>();
        var refused = new List<RefusedFix>();
        foreach (var report in library.Reports.Where(report => isWanted(report.Parsed.File)))
        {
            var planner = new FilePlanner(report, PreviousOf(years, library.Registry, report), refused, blankAsZero ?? []);
            if (planner.HasProposals && planner.Plan(paths.GetValueOrDefault(report.Parsed.File), catalog) is { } fix)
            {
                files.Add(fix);
            }
        }

        return new FixPlan(files, refused);
    }

    private static Report? PreviousOf(ILookup<(string Family, int Year), ParsedReport> years, AgencyRegistry registry, CheckedReport report) =>
        report.Parsed.Report is { Header: var head } own
            ? LastYear.Of(years[(own.Form.Family, head.Year - 1)], registry, own.Form.Family, head.Agency, head.Year)
            : null;
}

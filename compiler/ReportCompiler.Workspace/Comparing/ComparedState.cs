using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>One state of a folder of reports.</summary>
public sealed class ComparedState
{
    private readonly HashSet<string> _files;

    /// <summary>Takes a state.</summary>
    /// <param name="name">How it is named: a revision, a folder, a file.</param>
    /// <param name="library">Its reports.</param>
    public ComparedState(string name, ReportLibrary library)
    {
        Name = name;
        Library = library;
        _files = library.FileNames.ToHashSet(StringComparer.Ordinal);
        var read = library.Reports.ToDictionary(report => report.Parsed.File, StringComparer.Ordinal);
        var found = library.Findings.ToLookup(finding => finding.File, StringComparer.Ordinal);
        Sides = [.. library.FileNames.Select(file => SideOf(file, read.GetValueOrDefault(file) ?? Unread(file, [.. found[file]])))];
    }

    /// <summary>How it is named.</summary>
    public string Name { get; }

    /// <summary>Its reports.</summary>
    internal ReportLibrary Library { get; }

    /// <summary>The report files, readable or not, in order.</summary>
    internal IReadOnlyList<ReportSide> Sides { get; }

    /// <summary>The findings that are about no report.</summary>
    internal IReadOnlyList<Finding> OtherFindings(Func<string, bool> isWanted) =>
        [.. Library.Findings.Where(finding => !_files.Contains(finding.File) && isWanted(PathOf(finding.File)))];

    private ReportSide SideOf(string file, CheckedReport report)
    {
        var id = report.Parsed.Report?.Header.Agency;
        return new ReportSide(PathOf(file), file, id is null ? string.Empty : Library.Registry.Find(id)?.Name ?? id, report);
    }

    // A file that is not even text.
    private static CheckedReport Unread(string file, IReadOnlyList<Finding> findings) => new(new ParsedReport(file, null, null, findings), findings, 0, []);

    private string PathOf(string file) =>
        file.StartsWith(Library.Name + "/", StringComparison.Ordinal) ? file[(Library.Name.Length + 1)..] : file;
}

using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Templates;

namespace ReportCompiler.MutationStudy;

/// <summary>The published reports, as a user has them on disk.</summary>
internal sealed class Corpus
{
    private const string Register = "agencies.yaml";
    private const string Settings = "site.yaml";

    private readonly AgencyRegistry _registry;
    private readonly FormCatalog _catalog = Forms.Catalog;
    private readonly List<ParsedReport> _parsed;

    private Corpus(string register, IReadOnlyList<(string File, string Text)> reports)
    {
        _registry = AgencyRegistry.Read(Register, register);
        Reports = reports;
        _parsed = [.. reports.Select(report => ReportParser.Parse(report.File, report.Text, _catalog))];
    }

    /// <summary>The data files, in the order of their names.</summary>
    public IReadOnlyList<(string File, string Text)> Reports { get; }

    /// <summary>Reads a folder.</summary>
    public static Corpus Read(string folder)
    {
        var reports = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Where(
                file => Path.GetFileName(file) is not (Register or Settings)
                    && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => (Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(file)))
            .OrderBy(report => report.Item1, StringComparer.Ordinal)
            .ToList();
        return new Corpus(File.ReadAllText(Path.Combine(folder, Register)), reports);
    }

    /// <summary>The report in a file.</summary>
    public Report ReportIn(string file) => _parsed.First(parsed => parsed.File == file).Report!;

    /// <summary>Reads a file that has another text, and checks it together with the other reports.</summary>
    public (ReportSetResult Result, Report? Report) Check(string file, string text)
    {
        var parsed = ReportParser.Parse(file, text, _catalog);
        return (ReportSetChecker.Check(_parsed.Select(other => other.File == file ? parsed : other), _registry), parsed.Report);
    }

    /// <summary>Checks the reports as they are.</summary>
    public ReportSetResult Check() => ReportSetChecker.Check(_parsed, _registry);
}

using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>The templates and the data of the repository.</summary>
internal static class RealFiles
{
    /// <summary>Every template, with its text.</summary>
    public static IReadOnlyList<(string File, string Text)> Templates { get; } =
        Read(file => file.IsUnder("templates") && file.Name.EndsWith(".template.yaml", StringComparison.Ordinal));

    /// <summary>Every report, with its text.</summary>
    public static IReadOnlyList<(string File, string Text)> Reports { get; } =
        Read(file => file.IsUnder("reports") && file.Extension == ".yaml" && file.Name is not ("agencies.yaml" or "site.yaml"));

    /// <summary>The forms.</summary>
    public static FormCatalog Catalog { get; } =
        new(Templates.Select(template => new TemplateEngine(TemplateCompiler.Compile(template.File, template.Text).Model!)));

    /// <summary>The register's text.</summary>
    public static string RegisterText { get; } = Read(file => file.RelativePath == "reports/agencies.yaml").Single().Text;

    /// <summary>The register.</summary>
    public static AgencyRegistry Register { get; } = AgencyRegistry.Read("reports/agencies.yaml", RegisterText);

    /// <summary>The text of a report by agency and year: <c>suqian/2023</c>.</summary>
    public static string ReportText(string report) => Reports.Single(candidate => candidate.File == $"reports/{report}.yaml").Text;

    /// <summary>Reads a report by agency and year.</summary>
    public static ParsedReport Parse(string report) => ReportParser.Parse($"reports/{report}.yaml", ReportText(report), Catalog);

    /// <summary>Reads and checks reports together.</summary>
    public static ReportSetResult Check(params string[] reports) => ReportSetChecker.Check(reports.Select(Parse), Register);

    private static List<(string File, string Text)> Read(Func<TrackedFile, bool> choose) =>
        RepositoryTree.Files.Where(choose).Select(file => (file.RelativePath, file.Text)).ToList();
}

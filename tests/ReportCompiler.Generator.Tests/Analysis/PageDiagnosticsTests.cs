using Microsoft.CodeAnalysis;
using ReportCompiler.Generator.Tests.Driving;

namespace ReportCompiler.Generator.Tests.Analysis;

/// <summary>Slips in page templates, each at its line and column in the build.</summary>
public class PageDiagnosticsTests
{
    private const string Report = "library-stock/report.html.scriban";
    private const string Sound = "<p>{{ agency.name }}: {{ report.stock.closing.total }}</p>\n{{ include \"site/years.html\" years: years }}\n";

    private static readonly InMemoryProject Project = Samples.StockReports()
        .Adding(Page("site/years.html.scriban", "{{ for year in $years }}{{ year.label }}{{ end }}"))
        .Adding(Page(Report, Sound));

    [Fact]
    public async Task SoundPagesHaveNoFinding() => Assert.Empty(await AnalyzerRun.Lines(Project));

    [Theory]
    [InlineData("agency.name", "agency.nme", "(1,14): error RC4002: 'agency' (agency) has no member 'nme'; did you mean 'name'?")]
    [InlineData("stock.closing", "stock.closed",
        "(1,39): error RC4002: 'report.stock' (part of the report) has no member 'closed'; its members are opening, changes, closing")]
    [InlineData("site/years.html", "site/year.html", "(2,12): error RC4006: there is no template 'site/year.html.scriban'; did you mean 'site/years.html'?")]
    [InlineData("years: years", "years: years wide: 1", "(2,43): warning RC4008: 'site/years.html' does not read '$wide'")]
    [InlineData("{{ include", "{{ end }}{{ include", "(2,6): error RC1801: the page template cannot be parsed: ")]
    public async Task SlipIsReportedWhereItIs(string old, string replacement, string expected)
    {
        var lines = await AnalyzerRun.Lines(
            Project.Editing(InMemoryProject.Directory + Report, text => text.Replace(old, replacement, StringComparison.Ordinal)));

        Assert.Contains(Report + expected, Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProjectSetsTheSeverity()
    {
        var project = Project.Editing(InMemoryProject.Directory + Report, text => text.Replace("agency.name", "agency.nme", StringComparison.Ordinal));

        var lines = await AnalyzerRun.Lines(project with { Severities = project.Severities.Add("RC4002", ReportDiagnostic.Warn) });

        Assert.Contains("warning RC4002", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfAFormWithErrorsNothingIsHeldAgainstAPage()
    {
        var project =
            Project.Editing(InMemoryProject.Directory + Report, text => text.Replace("report.stock.closing", "report.stock.closed", StringComparison.Ordinal));
        var template = project.Files.Single(file => file.Kind == "template").Path;

        Assert.DoesNotContain(
            await AnalyzerRun.Lines(project.Editing(template, text => text + "\nnonsense: 1\n")), line => line.Contains("RC4", StringComparison.Ordinal));
    }

    private static ProjectFile Page(string name, string text) => new(InMemoryProject.Directory + name, "page", text);
}

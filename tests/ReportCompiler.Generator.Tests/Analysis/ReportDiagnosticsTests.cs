using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ReportCompiler.Generator.Tests.Driving;

namespace ReportCompiler.Generator.Tests.Analysis;

/// <summary>Mistakes in data, each at its line and column.</summary>
public class ReportDiagnosticsTests
{
    [Fact]
    public async Task CorrectReportHasNoFinding() => Assert.Empty(await AnalyzerRun.Lines(Samples.StockReports()));

    [Theory]
    [InlineData(
        "[1240,  340,  1580, 0]",
        "[1240,  340,  1581, 0]",
        "(11,30): error RC3001: 2. Stock · On 31 December · Total: states 1581, but its parts add up to 1580; probably 1580")]
    [InlineData(
        "[1240,  340,  1580, 0]",
        "[1241,  340,  1581, 0]",
        "(11,17): error RC3002: 2. Stock · On 31 December · Printed: On 1 January + Bought - Withdrawn is 1240, but must equal On 31 December, which is 1241",
        "(11,30): error RC3002: 2. Stock · On 31 December · Total: On 1 January + Bought - Withdrawn is 1580, but must equal On 31 December, which is 1581")]
    [InlineData(
        "[1240,  340,  1580, 0]",
        "[1240, 340]",
        "(11,16): error RC2012: 2. Stock · On 31 December: the number of values is 2, but must be 4, or 3 without the totals")]
    [InlineData(
        "bought:    [",
        "bougt: [",
        "(9,5): error RC2008: there is no 'bougt' in 'During the year'; did you mean 'bought'?")]
    [InlineData(
        "books: 1234.50",
        "books: 1234.505",
        "(14,12): error RC2031: 3. Costs · Buying · Books · Amount: 1234.505 has more decimal places than the 2 that the form allows")]
    [InlineData(
        "books: 1234.50",
        "books: \"1,234.50\"",
        "(14,12): info RC2036: 3. Costs · Buying · Books · Amount: '1,234.50' is read as 1234.5")]
    [InlineData(
        "books: 1234.50",
        "books: 12 EUR",
        "(14,12): error RC2030: 3. Costs · Buying · Books · Amount: '12 EUR' is not a number")]
    [InlineData(
        "staff: [3, 120000.00]",
        "staff: [3, ~]",
        "(16,14): error RC2035: 3. Costs · Staff · Cost: the cell is blank")]
    [InlineData(
        "agency: riverside",
        "agency: riversde",
        "(2,9): error RC2007: the agency 'riversde' is not in agencies.yaml; did you mean 'riverside'?")]
    [InlineData(
        "year: 2021",
        "year: 2019",
        "(3,7): error RC2006: no version of 'library-stock' applies to 2019: there are versions for 2020..")]
    [InlineData(
        "template: library-stock",
        "template: library-stok",
        "(1,11): error RC2005: there is no template 'library-stok'; did you mean 'library-stock'?")]
    [InlineData(
        "{{ stock.changes.bought.printed }}",
        "{{ stock.bought.printed }}",
        "(4,21): error RC2040: the placeholder 'stock.bought.printed' names no cell of the form; did you mean 'stock.closing.printed'?")]
    [InlineData(
        "costs:",
        "costs: [",
        "(12,8): error RC2016: 3. Costs: this line cannot be read: the '[' is not closed")]
    public async Task MistakeIsReportedWhereItIs(string old, string replacement, params string[] expected)
    {
        var report = Samples.StockReport.Replace(old, replacement, StringComparison.Ordinal);

        var lines = await AnalyzerRun.Lines(Samples.StockReports(report: report));

        Assert.Equal(expected.Select(line => "riverside/2021.yaml" + line), lines);
    }

    [Fact]
    public async Task LastYearIsLookedUpInAnotherFile()
    {
        var before = Samples.StockReport.Replace("year: 2021", "year: 2020", StringComparison.Ordinal);
        var project = Samples.StockReports().Adding(ProjectFile.Report(InMemoryProject.Directory + "riverside/2020.yaml", before));

        Assert.Equal(
            [
                "riverside/2021.yaml(7,17): warning RC3004: 2. Stock · On 1 January · Printed: On 1 January is 1200, but must equal last year's On 31 December, which is 1240",
                "riverside/2021.yaml(7,24): warning RC3004: 2. Stock · On 1 January · Audio: On 1 January is 300, but must equal last year's On 31 December, which is 340",
                "riverside/2021.yaml(7,30): warning RC3004: 2. Stock · On 1 January · Total: On 1 January is 1500, but must equal last year's On 31 December, which is 1580",
            ],
            await AnalyzerRun.Lines(project));
    }

    [Fact]
    public async Task SecondReportOfAYearIsReportedWithTheFirst()
    {
        var project = Samples.StockReports().Adding(ProjectFile.Report(InMemoryProject.Directory + "copies/2021.yaml", Samples.StockReport));

        var line = Assert.Single(await AnalyzerRun.Lines(project));

        Assert.StartsWith("copies/2021.yaml(3,7): error RC2020: ", line, StringComparison.Ordinal);
        Assert.Contains("riverside/2021.yaml", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RegisterIsReportedToo()
    {
        var project = Samples.StockReports();
        project = project.Editing(
            project.Files.Single(file => file.Kind == "agencies").Path, text => text.Replace("level: town", "level: village", StringComparison.Ordinal));

        var lines = await AnalyzerRun.Lines(project);

        Assert.StartsWith("agencies.yaml(2,53): error RC1003: 'level' is 'village', ", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TemplateWithAMistakeIsNotHeldAgainstItsReports()
    {
        var template = Samples.Stock.Replace("unit: EUR", "unti: EUR", StringComparison.Ordinal);

        Assert.Empty(await AnalyzerRun.Lines(Samples.StockReports(template)));
    }

    [Fact]
    public async Task MessagesAreInTheLanguageOfTheProject()
    {
        var report = Samples.StockReport.Replace("[3, 120000.00]", "[3, ~]", StringComparison.Ordinal);

        Assert.Equal(
            ["riverside/2021.yaml(16,14): error RC2035: 3. Costs · Staff · Cost：该单元格为空"],
            await AnalyzerRun.Lines(Samples.StockReports(report: report).With("ReportCompilerLanguage", "zh")));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    public async Task SeverityOfTheProjectWins(ReportDiagnostic setting, DiagnosticSeverity expected)
    {
        var report = Samples.StockReport.Replace("1240,", "1241,", StringComparison.Ordinal).Replace("1580, 0]", "1581, 0]", StringComparison.Ordinal);

        var diagnostics = await AnalyzerRun.Diagnose(Samples.StockReports(report: report) with { Severities = Severity("RC3002", setting) });

        Assert.Equal(2, diagnostics.Count);
        Assert.All(diagnostics, diagnostic => Assert.Equal(expected, diagnostic.Severity));
    }

    [Fact]
    public async Task KindThatIsSuppressedIsNotReported()
    {
        var report = Samples.StockReport.Replace("1580, 0]", "1581, 0]", StringComparison.Ordinal);

        Assert.Empty(await AnalyzerRun.Diagnose(Samples.StockReports(report: report) with { Severities = Severity("RC3001", ReportDiagnostic.Suppress) }));
    }

    [Fact]
    public async Task DetailsAreThereForTools()
    {
        var report = Samples.StockReport.Replace("1580, 0]", "1581, 0]", StringComparison.Ordinal);

        var diagnostic = Assert.Single(await AnalyzerRun.Diagnose(Samples.StockReports(report: report)));

        Assert.Equal("stock.closing.total", diagnostic.Properties["Cell"]);
        Assert.Equal("stock.total", diagnostic.Properties["Rule"]);
        Assert.Equal("1580", diagnostic.Properties["Expected"]);
        Assert.Equal("1581", diagnostic.Properties["Actual"]);
    }

    [Fact]
    public async Task TemplatesAreLeftToTheGenerator()
    {
        var project = Samples.StockProject().Editing(Samples.StockPath, text => text.Replace("unit: EUR", "unti: EUR", StringComparison.Ordinal));

        Assert.Empty(await AnalyzerRun.Lines(project));
    }

    private static ImmutableDictionary<string, ReportDiagnostic> Severity(string id, ReportDiagnostic severity) =>
        ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(id, severity);
}

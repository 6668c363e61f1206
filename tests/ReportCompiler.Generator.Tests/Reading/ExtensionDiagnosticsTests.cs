using ReportCompiler.Generator.Pipeline;
using ReportCompiler.Generator.Tests.Driving;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ReportCompiler.Generator.Tests.Reading;

/// <summary>Mistakes in what a region adds to a form, each at its line and column; and what an edit of it makes the generator do again.</summary>
public class ExtensionDiagnosticsTests
{
    private const string File = "library-stock/hill-country.extension.yaml";

    [Theory]
    [InlineData("after: changes.bought", "after: bought", "(8,12): error RC1044: 'bought' is no place of stock; did you mean 'changes.bought'?")]
    [InlineData("id: given,", "id: withdrawn,", "(9,10): error RC1045: the id 'changes.withdrawn' is taken by library-stock 1")]
    [InlineData("basis: Circular 7", "title: New", "(5,1): error RC1040: 'title' belongs to the form and cannot be changed here: an extension adds rows, rules, the length of prose and a due date")]
    [InlineData(
        "changes.given <= closing",
        "changes.givn <= closing",
        "(16,14): error RC1021: 'changes.givn' names nothing in 'stock'; did you mean 'changes.given'?")]
    public void MistakeIsReportedWhereItIs(string right, string wrong, string expected)
    {
        var run = GeneratorRun.Of(Samples.RegionalProject(Samples.Extension.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(File + expected, run.Diagnostics.Lines()[0]);
        Assert.DoesNotContain(run.Files.Keys, name => name.Contains("HillCountry", StringComparison.Ordinal));
        Assert.Contains("library-stock.1.View.g.cs", run.Files.Keys);
    }

    [Fact]
    public void ExtensionsThatClashAreReported()
    {
        var other = ProjectFile.Extension(InMemoryProject.Directory + "library-stock/other.extension.yaml", Samples.Extension);
        var project = Samples.RegionalProject().Adding(other);

        Assert.All(
            GeneratorRun.Of(project).Diagnostics.Lines(),
            line => Assert.StartsWith("library-stock/other.extension.yaml(", line, StringComparison.Ordinal));
        Assert.NotEmpty(GeneratorRun.Of(project).Diagnostics);
    }

    [Fact]
    public void ExtensionThatAnotherProjectOwnsIsNotReported()
    {
        var project = Samples.RegionalProject(Samples.Extension.Replace("in: stock", "in: stok", StringComparison.Ordinal));

        Assert.NotEmpty(GeneratorRun.Of(project).Diagnostics);
        Assert.Empty(GeneratorRun.Of(project.With("ReportCompilerGenerate", "false")).Diagnostics);
    }

    [Fact]
    public async Task AgencyThatTheRegisterLacksIsReportedWithTheReports()
    {
        var extension = Samples.Extension.Replace("for: riverside", "for: riversde", StringComparison.Ordinal);

        Assert.Equal(
            [File + "(2,6): error RC1043: the register has no agency 'riversde' that this could be for; did you mean 'riverside'?"],
            await AnalyzerRun.Lines(Samples.RegionalReports(Samples.StockReport, extension)));
        Assert.Empty(await AnalyzerRun.Lines(Samples.RegionalProject(extension)));
    }

    [Fact]
    public async Task ReportIsCheckedByTheFormOfItsRegion()
    {
        Assert.Empty(await AnalyzerRun.Lines(Samples.RegionalReports(Samples.RegionalReport)));
        Assert.Contains(
            await AnalyzerRun.Lines(Samples.RegionalReports(Samples.StockReport)),
            line => line.StartsWith("riverside/2021.yaml(9,36): error RC2010: ", StringComparison.Ordinal));
    }

    [Fact]
    public void CommentInAnExtensionIsReadAndGoesNoFurther()
    {
        var project = Samples.RegionalProject();

        var run = GeneratorRun.Of(project).Again(project.Editing(Samples.ExtensionPath, text => "# one line more\n" + text));

        Assert.Equal([Modified], run.Reasons(StepNames.ReadExtensions));
        Assert.Equal([Cached], run.Reasons(StepNames.ReadTemplates));
        Assert.Equal([Unchanged, Unchanged], run.Reasons(StepNames.BuildModels));
        Assert.All(run.Reasons(StepNames.Emit), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void RowOfAnExtensionIsEmittedAgainForItsFormOnly()
    {
        var project = Samples.RegionalProject();

        var run = GeneratorRun.Of(project).Again(
            project.Editing(Samples.ExtensionPath, text => text.Replace("label: Given", "label: Donated", StringComparison.Ordinal)));

        Assert.Equal([Unchanged, Modified], run.Reasons(StepNames.BuildModels));
        Assert.Equal([Cached, Modified], run.Reasons(StepNames.Emit));
        Assert.Equal([Cached], run.Reasons(StepNames.EmitList));
    }
}

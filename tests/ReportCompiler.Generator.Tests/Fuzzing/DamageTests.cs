using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Generator.Tests.Driving;
using ReportCompiler.Testing;

namespace ReportCompiler.Generator.Tests.Fuzzing;

/// <summary>Whatever stands in a file: nothing is thrown, every place lies in the file, and what is generated compiles.</summary>
public class DamageTests
{
    private const int Iterations = 120;

    [Fact]
    public void DamagedTemplateIsReportedOrCompiles() =>
        Mutations.Of(Samples.Stock).Each(Iterations, AssertTemplateIsTaken);

    [Fact]
    public void DamagedRealTemplateIsReportedOrGenerated() =>
        Mutations.Of(Samples.Disclosure(2019)).Each(
            Iterations,
            text => AssertGenerated(new InMemoryProject(ProjectFile.Template(Samples.DisclosurePath(2019), text))));

    [Fact]
    public void DamagedReportIsReported() =>
        Mutations.Of(Samples.StockReport).Each(Iterations, text => AssertPlaces(Samples.StockReports(report: text)));

    [Fact]
    public void DamagedRealReportIsReported() =>
        Mutations.Of(Samples.FileOf("reports/suqian/2024.yaml")).Each(
            Iterations,
            text => AssertPlaces(Samples.DisclosureProject()
                .Adding(ProjectFile.Agencies(Samples.FileOf("reports/agencies.yaml")))
                .Adding(ProjectFile.Report(InMemoryProject.Directory + "suqian/2024.yaml", text))
                .Adding(ProjectFile.Report(InMemoryProject.Directory + "suqian/2023.yaml", Samples.FileOf("reports/suqian/2023.yaml")))
                .With("ReportCompilerGenerate", "false")));

    [Fact]
    public void DamagedRegisterIsReported() =>
        Mutations.Of(Samples.FileOf("reports/agencies.yaml")).Each(
            Iterations,
            text => AssertPlaces(Samples.StockReports() with
            {
                Files = [ProjectFile.Template(Samples.StockPath, Samples.Stock), ProjectFile.Agencies(text),
                    ProjectFile.Report(Samples.StockReportPath, Samples.StockReport)],
            }));

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData("#")]
    [InlineData("---")]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("- a\n- b")]
    [InlineData("\0")]
    [InlineData("a: b: c")]
    [InlineData("template: ")]
    public void AlmostNothingIsReported(string text)
    {
        AssertTemplateIsTaken(text);
        AssertPlaces(Samples.StockReports(report: text));
    }

    [Fact]
    public void DeepNestingDoesNotExhaustTheStack()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 100_000));

        AssertTemplateIsTaken("template: " + deep);
        AssertPlaces(Samples.StockReports(report: Samples.StockReport.Replace("staff: ", "staff: " + deep, StringComparison.Ordinal)));
    }

    [Fact]
    public void DeepExpressionDoesNotExhaustTheStack()
    {
        var deep = string.Concat(Enumerable.Repeat("(", 100_000));

        AssertTemplateIsTaken(Samples.Stock.Replace("require: opening = ", "require: opening = " + deep, StringComparison.Ordinal));
        AssertTemplateIsTaken(Samples.Stock.Replace("require: opening = ", "require: opening = " + deep.Replace('(', '-'), StringComparison.Ordinal));
        AssertTemplateIsTaken(
            Samples.Stock.Replace(
                "require: opening = ", "require: opening = " + string.Concat(Enumerable.Repeat("opening + ", 20_000)), StringComparison.Ordinal));
    }

    private static void AssertTemplateIsTaken(string text)
    {
        var run = AssertGenerated(new InMemoryProject(ProjectFile.Template(Samples.StockPath, text)));
        Assert.Equal(run.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), run.Files.IsEmpty);
        run.Compilation.AssertNoComplaint();
    }

    private static GeneratorRun AssertGenerated(InMemoryProject project)
    {
        var run = GeneratorRun.Of(project);
        Assert.Null(run.Result.Exception);
        AssertPlaces(project, run.Diagnostics);
        return run;
    }

    private static void AssertPlaces(InMemoryProject project) =>
        AssertPlaces(project, AnalyzerRun.Diagnose(project).GetAwaiter().GetResult());

    private static void AssertPlaces(InMemoryProject project, IEnumerable<Diagnostic> diagnostics) => Assert.All(diagnostics, diagnostic =>
    {
        var text = project.File(diagnostic.Location.GetLineSpan().Path).GetText();
        Assert.True(new TextSpan(0, text.Length).Contains(diagnostic.Location.SourceSpan), diagnostic.ToString());
        Assert.Equal(text.Lines.GetLinePositionSpan(diagnostic.Location.SourceSpan), diagnostic.Location.GetLineSpan().Span);
    });
}

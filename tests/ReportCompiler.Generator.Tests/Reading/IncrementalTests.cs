using Microsoft.CodeAnalysis;
using ReportCompiler.Generator.Pipeline;
using ReportCompiler.Generator.Tests.Driving;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ReportCompiler.Generator.Tests.Reading;

/// <summary>What an edit makes the generator do again.</summary>
public class IncrementalTests
{
    private static readonly InMemoryProject Project = Samples.DisclosureProject();
    private static readonly GeneratorRun First = GeneratorRun.Of(Project);
    private static readonly GeneratorRun Whole = GeneratorRun.Of(
        Samples.RegionalProject().Adding(ProjectFile.EditorConfig(InMemoryProject.Directory + ".editorconfig", "[*]\n")));
    private static readonly string Path2021 = Samples.DisclosurePath(2021);

    [Fact]
    public void FirstRunDoesEverything() =>
        Assert.All(StepNames.All, step => Assert.All(Whole.Reasons(step), reason => Assert.Equal(New, reason)));

    [Fact]
    public void EveryStepIsTracked() =>
        Assert.Equal(StepNames.All.Order(StringComparer.Ordinal), Whole.Result.TrackedSteps.Keys.Intersect(StepNames.All).Order(StringComparer.Ordinal));

    [Fact]
    public void NothingChangedDoesNothing() => AssertNothingEmitted(First.Again(Project));

    [Fact]
    public void CommentIsReadAndGoesNoFurther()
    {
        var run = First.Again(Project.Editing(Path2021, text => "# one line more\n\n" + text));

        Assert.Equal([Cached, Modified], run.Reasons(StepNames.ReadTemplates));
        Assert.Equal([Unchanged], run.Reasons(StepNames.ReportFindings));
        Assert.Equal([Unchanged, Unchanged], run.Reasons(StepNames.BuildModels));
        AssertNothingEmitted(run);
    }

    [Fact]
    public void CommentInTheMiddleGoesNoFurtherEither()
    {
        var run = First.Again(Project.Editing(Path2021, text => text.Replace("\nrules:", "\n# more\nrules:", StringComparison.Ordinal)));

        Assert.Equal([Cached, Modified], run.Reasons(StepNames.ReadTemplates));
        AssertNothingEmitted(run);
    }

    [Fact]
    public void LabelIsEmittedAgainForItsTemplateOnly()
    {
        var run = First.Again(Project.Editing(Path2021, text => text.Replace("label: 自然人", "label: 个人", StringComparison.Ordinal)));

        Assert.Equal([Cached, Modified], run.Reasons(StepNames.ReadTemplates));
        Assert.Equal([Unchanged, Modified], run.Reasons(StepNames.BuildModels));
        Assert.Equal([Cached, Modified], run.Reasons(StepNames.Emit));
        Assert.Equal([Cached], run.Reasons(StepNames.EmitList));
        AssertChanged(run, "Cells", "Form", "View");
    }

    [Fact]
    public void NewRowIsEmittedAgain()
    {
        var run = First.Again(Project.Editing(Path2021, text => text.Replace(
            "            - {id: normative, ",
            "            - {id: local, label: 地方性法规}\n            - {id: normative, ",
            StringComparison.Ordinal)));

        Assert.Equal([Cached, Modified], run.Reasons(StepNames.Emit));
        Assert.Contains("public const int Local = 3;", run.Files["gov-info-disclosure.2021.Cells.g.cs"], StringComparison.Ordinal);
        Assert.Equal(First.Files["gov-info-disclosure.2019.Cells.g.cs"], run.Files["gov-info-disclosure.2019.Cells.g.cs"]);
    }

    [Fact]
    public void RuleIsEmittedAgain()
    {
        var run = First.Again(Project.Editing(Path2021, text => text.Replace("require: carriedOver =", "require: carriedOver <=", StringComparison.Ordinal)));

        Assert.Equal([Cached, Modified], run.Reasons(StepNames.Emit));
        AssertChanged(run, "Form", "Rules");
    }

    [Fact]
    public void OtherFileIsNotLookedAt()
    {
        var run = First.Again(Project.Adding(ProjectFile.Report("reports/a/2021.yaml", "year: 2021")));

        Assert.Equal([Cached, Cached], run.Reasons(StepNames.ReadTemplates));
        AssertNothingEmitted(run);
    }

    [Fact]
    public void NewTemplateLeavesTheOthersAlone()
    {
        var run = First.Again(Project.Adding(ProjectFile.Template(Samples.StockPath, Samples.Stock)));

        Assert.Equal([Cached, Cached, New], run.Reasons(StepNames.ReadTemplates));
        Assert.Equal([Unchanged, Unchanged, New], run.Reasons(StepNames.BuildModels));
        Assert.Equal([Cached, Cached, New], run.Reasons(StepNames.Emit));
        Assert.Equal([Modified], run.Reasons(StepNames.EmitList));
    }

    [Fact]
    public void MistakeTakesItsTemplateAwayOnly()
    {
        var run = First.Again(Project.Editing(Path2021, text => text.Replace("require: carriedOver =", "require: carriedOvr =", StringComparison.Ordinal)));

        Assert.Equal([Unchanged, Removed], run.Reasons(StepNames.BuildModels));
        Assert.Equal([Cached, Removed], run.Reasons(StepNames.Emit));
        Assert.All(run.Files.Keys, file => Assert.DoesNotContain("2021", file, StringComparison.Ordinal));
    }

    [Fact]
    public void MistakeThatMovesIsReportedAgainAndEmitsNothing()
    {
        var project = Project.Editing(Path2021, text => text.Replace("require: carriedOver =", "require: carriedOvr =", StringComparison.Ordinal));
        var before = GeneratorRun.Of(project);

        var run = before.Again(project.Editing(Path2021, text => "# one line more\n" + text));

        Assert.Equal([Modified], run.Reasons(StepNames.ReportFindings));
        Assert.Equal([Cached], run.Reasons(StepNames.Emit));
        Assert.Equal(
            before.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1),
            run.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void SettingThatMattersNotChangesNothing() => AssertNothingEmitted(First.Again(Project.With("ReportCompilerLanguage", "zh")));

    [Fact]
    public void NamespaceChangesEverything()
    {
        var run = First.Again(Project.With("RootNamespace", "Other"));

        Assert.Equal([Cached, Cached], run.Reasons(StepNames.ReadTemplates));
        Assert.Equal([Modified, Modified], run.Reasons(StepNames.Emit));
    }

    private static void AssertNothingEmitted(GeneratorRun run)
    {
        Assert.Equal([Cached, Cached], run.Reasons(StepNames.Emit));
        Assert.All(run.Reasons(StepNames.EmitList), reason => Assert.True(reason is Cached or Unchanged));
        Assert.All(
            run.Result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(Cached, output.Reason));
    }

    private static void AssertChanged(GeneratorRun run, params string[] roles) => Assert.Equal(
        roles.Select(role => $"gov-info-disclosure.2021.{role}.g.cs"),
        run.Files.Where(file => First.Files[file.Key] != file.Value).Select(file => file.Key).Order(StringComparer.Ordinal));
}

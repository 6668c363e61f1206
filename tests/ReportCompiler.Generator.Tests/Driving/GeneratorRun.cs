using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportCompiler.Generator.Pipeline;

namespace ReportCompiler.Generator.Tests.Driving;

/// <summary>A run of the generator over a project, and the next one after an edit.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly InMemoryProject _project;

    private GeneratorRun(GeneratorDriver driver, InMemoryProject project)
    {
        _project = project;
        _driver = driver.RunGeneratorsAndUpdateCompilation(StrictCompilation.Of().WithSeverities(project.Severities), out var compilation, out var diagnostics);
        Compilation = compilation;
        Diagnostics = diagnostics;
        Result = _driver.GetRunResult().Results.Single();
    }

    /// <summary>What the generator did.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>The project with the generated code in it.</summary>
    public Compilation Compilation { get; }

    /// <summary>What the generator says, after the project's own severities.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The generated files, by name.</summary>
    public ImmutableDictionary<string, string> Files =>
        Result.GeneratedSources.ToImmutableDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>Runs the generator for the first time.</summary>
    public static GeneratorRun Of(InMemoryProject project) => new(
        CSharpGeneratorDriver.Create(
            [new TemplateGenerator().AsSourceGenerator()],
            project.Files,
            StrictCompilation.ParseOptions,
            project.Options(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
        project);

    /// <summary>Runs it again on the project after an edit; files that are the same object have not been touched.</summary>
    public GeneratorRun Again(InMemoryProject project)
    {
        var driver = _driver.WithUpdatedAnalyzerConfigOptions(project.Options());
        foreach (var file in project.Files.Except(_project.Files))
        {
            var old = _project.Files.SingleOrDefault(candidate => candidate.Path == file.Path);
            driver = old is null ? driver.AddAdditionalTexts([file]) : driver.ReplaceAdditionalText(old, file);
        }

        driver = driver.RemoveAdditionalTexts([.. _project.Files.Where(file => project.Files.All(other => other.Path != file.Path))]);
        return new GeneratorRun(driver, project);
    }

    /// <summary>Why each output of a step is as it is, in order.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];
}

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportCompiler.Generator.Analysis;

namespace ReportCompiler.Generator.Tests.Driving;

/// <summary>A run of the analyzer over a project.</summary>
internal static class AnalyzerRun
{
    /// <summary>What the analyzer reports, in the order of files and places. An analyzer that breaks down fails the test.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Diagnose(InMemoryProject project)
    {
        var problems = new ConcurrentQueue<Exception>();
        var compilation = StrictCompilation.Of().WithSeverities(project.Severities);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. project.Files], project.Options()),
            (exception, _, _) => problems.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await new CompilationWithAnalyzers(compilation, [new ReportCompilerAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(problems);
        return diagnostics.InOrder();
    }

    /// <summary>The same as lines of text.</summary>
    public static async Task<IReadOnlyList<string>> Lines(InMemoryProject project) => (await Diagnose(project)).Lines();
}

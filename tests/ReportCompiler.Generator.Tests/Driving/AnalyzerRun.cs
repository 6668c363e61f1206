using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportCompiler.Generator.Analysis;

namespace ReportCompiler.Generator.Tests.Driving;

/// <summary>A run of the analyzer over a project.</summary>
internal static class AnalyzerRun
{
    /// <summary>What the analyzer reports, in the order of files and places. An analyzer that breaks down fails the test.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Diagnose(InMemoryProject project, IReadOnlyDictionary<string, ReportDiagnostic>? severities = null)
    {
        var problems = new ConcurrentQueue<Exception>();
        var compilation = StrictCompilation.Of();
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(severities ?? new Dictionary<string, ReportDiagnostic>()));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. project.Files], project.Options()),
            (exception, _, _) => problems.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await new CompilationWithAnalyzers(compilation, [new ReportCompilerAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(problems);
        return
        [
            .. diagnostics
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The same as lines of text, places as MSBuild prints them.</summary>
    public static async Task<IReadOnlyList<string>> Lines(InMemoryProject project) =>
        [.. (await Diagnose(project)).Select(Line)];

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var path = place.Path.Replace(InMemoryProject.Directory, string.Empty, StringComparison.Ordinal);
        var start = place.StartLinePosition;
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return FormattableString.Invariant($"{path}({start.Line + 1},{start.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(null)}");
    }
}

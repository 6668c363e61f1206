using Microsoft.CodeAnalysis;

namespace ReportCompiler.Generator.Tests.Driving;

/// <summary>Writes diagnostics as lines of text, places as MSBuild prints them.</summary>
internal static class DiagnosticLines
{
    /// <summary>In the order of files and places.</summary>
    public static IReadOnlyList<Diagnostic> InOrder(this IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
    ];

    /// <summary>One line for each.</summary>
    public static IReadOnlyList<string> Lines(this IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.InOrder().Select(Line)];

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var path = place.Path.Replace(InMemoryProject.Directory, string.Empty, StringComparison.Ordinal);
        var start = place.StartLinePosition;
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return FormattableString.Invariant($"{path}({start.Line + 1},{start.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(null)}");
    }
}

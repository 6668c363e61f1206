using System.Text.RegularExpressions;

namespace ReportCompiler.Workspace.Narratives.Dialect;

/// <summary>Lines that say what a mark means (<c>* 表示重点</c>): the mark is their subject, and begins no item and no heading.</summary>
internal static partial class Legends
{
    /// <summary>Whether what stands behind a mark says what it means.</summary>
    /// <param name="text">The text behind the mark.</param>
    public static bool Explains(ReadOnlySpan<char> text) => Explanation().IsMatch(text);

    [GeneratedRegex(
        @"^[ \t]*(?:表示|号(?:表示|代表|为)|是指|系指|注[:：]|(?:means|denotes|indicates|stands for)\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Explanation();
}

using System.Text.RegularExpressions;
using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>A document: what stands in its backticks and code blocks, where its links lead, and what can be linked to.</summary>
internal sealed partial class MarkdownPage
{
    private readonly List<(int Number, string Text)> _prose = [];
    private readonly List<(int Number, string Text)> _code = [];

    /// <summary>Reads a document.</summary>
    /// <param name="file">The file.</param>
    public MarkdownPage(TrackedFile file)
        : this(file.RelativePath, file.Text)
    {
    }

    /// <summary>Reads a document.</summary>
    /// <param name="path">Its path from the root of the repository.</param>
    /// <param name="text">The document.</param>
    public MarkdownPage(string path, string text)
    {
        Path = path;
        var (isFenced, isIndented, isAfterBlank) = (false, false, true);
        foreach (var (index, line) in text.Split('\n').Index())
        {
            var isFence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            isFenced ^= isFence;
            isIndented = line.StartsWith("    ", StringComparison.Ordinal) && (isIndented || isAfterBlank);
            isAfterBlank = line.Trim().Length == 0;
            if (!isFence)
            {
                (isFenced || isIndented ? _code : _prose).Add((index + 1, line));
            }
        }
    }

    /// <summary>The path from the root of the repository.</summary>
    public string Path { get; }

    /// <summary>The lines of its code blocks.</summary>
    public IEnumerable<(int Line, string Text)> CodeLines => _code;

    /// <summary>What stands in backticks.</summary>
    public IEnumerable<(int Line, string Text)> CodeSpans =>
        _prose.SelectMany(line => InBackticks().Matches(line.Text).Select(match => (line.Number, match.Groups[1].Value)));

    /// <summary>The links that lead to files of the repository or to places of this page.</summary>
    public IEnumerable<(int Line, string Target)> Links =>
        _prose.SelectMany(line => Link().Matches(InBackticks().Replace(line.Text, "")).Select(match => (line.Number, match.Groups[1].Value)))
            .Where(link => !link.Value.Contains("://", StringComparison.Ordinal) && !link.Value.StartsWith("mailto:", StringComparison.Ordinal))
            .Select(link => (link.Number, Uri.UnescapeDataString(link.Value)));

    /// <summary>The names of its headings, as links call them.</summary>
    public IReadOnlySet<string> Anchors => _prose
        .Where(line => line.Text.StartsWith('#'))
        .Select(line => NotInAnchors().Replace(line.Text.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The path that a link leads to, from the root of the repository.</summary>
    /// <param name="target">The link, without the name of a heading.</param>
    public string Resolve(string target)
    {
        var folder = System.IO.Path.GetDirectoryName(Path) ?? "";
        var full = System.IO.Path.GetFullPath(System.IO.Path.Combine(RepositoryTree.Root, folder, target));
        return System.IO.Path.GetRelativePath(RepositoryTree.Root, full).Replace('\\', '/');
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InBackticks();

    [GeneratedRegex(@"\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchors();
}

using System.Text.RegularExpressions;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>What docs/architecture.md draws in its tables: the rooms, which are the folders of projects, and the folders inside of each, in order.</summary>
internal sealed partial class ArchitectureDrawing
{
    private readonly List<(string Heading, string Kind, string Name)> _names;

    /// <summary>
    /// Reads a page: tables that begin with <c>| room |</c> draw rooms, those that begin with <c>| folder |</c> the folders of the room in the heading.
    /// </summary>
    /// <param name="markdown">The page.</param>
    public ArchitectureDrawing(string markdown) => _names = [.. NamesIn(markdown)];

    /// <summary>The rooms, as paths of folders.</summary>
    public IReadOnlyList<string> Rooms => [.. _names.Where(drawn => drawn.Kind == "room").Select(drawn => drawn.Name)];

    /// <summary>The headings that folders stand under.</summary>
    public IEnumerable<string> RoomsWithFolders =>
        _names.Where(drawn => drawn.Kind == "folder").Select(drawn => drawn.Heading).Distinct(StringComparer.Ordinal);

    /// <summary>The folders under a heading.</summary>
    /// <param name="heading">The heading: the name of a project without what all begin with.</param>
    public IReadOnlyList<string> FoldersOf(string heading) =>
        [.. _names.Where(drawn => drawn.Kind == "folder" && drawn.Heading == heading).Select(drawn => drawn.Name)];

    private static IEnumerable<(string Heading, string Kind, string Name)> NamesIn(string markdown)
    {
        var (heading, kind) = ("", "");
        foreach (var line in markdown.Split('\n'))
        {
            heading = line.StartsWith('#') ? line.TrimStart('#', ' ') : heading;
            var first = line.StartsWith('|') ? line.Split('|')[1].Trim() : "";
            if (first.Length == 0 || kind.Length == 0)
            {
                kind = first;
                continue;
            }

            foreach (Match name in InBackticks().Matches(first))
            {
                yield return (heading, kind, name.Groups[1].Value);
            }
        }
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InBackticks();
}

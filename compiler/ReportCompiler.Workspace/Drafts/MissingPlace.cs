using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Drafts;

/// <summary>Writes the lines of a row that a file does not have where the form has it: behind what stands before it, aligned as that is.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="slots">Its places.</param>
internal sealed class MissingPlace(DraftText text, FileSlots slots)
{
    private const int Step = 2;

    /// <summary>Adds a row, or the place of prose, with the keys that lead to it.</summary>
    /// <param name="place">The place.</param>
    /// <param name="linesOf">Its lines, given its indentation and its key with the colon.</param>
    /// <returns>Whether it could be added.</returns>
    public bool TryAdd(DataPlace place, Func<int, string, IReadOnlyList<string>> linesOf)
    {
        var chain = place.Chain.ToList();
        var present = chain.FindLastIndex(step => slots.At(step) is not null);
        var parent = chain[present];
        if (slots.At(parent) is not { } slot || chain.Skip(present + 1).Any(step => step.Parent!.Kind == PlaceKind.Lines) || !TakesLines(slot))
        {
            return false;
        }

        var keys = new YamlKeys(StyleOf(parent, slot));
        var indent = slot.InnerIndent;
        var lines = new List<string>();
        foreach (var step in chain.Skip(present + 1).SkipLast(1))
        {
            lines.Add(new string(' ', indent) + keys.Lead(step.Parent!.Names, step.Id));
            indent += Step;
        }

        var isAtTop = parent.Kind == PlaceKind.Report;
        lines.AddRange(linesOf(indent, keys.Lead(place.Parent!.Names, place.Id)));
        text.ReplaceLines(LineBefore(parent, slot, chain[present + 1]), 0, isAtTop ? [string.Empty, .. lines] : lines);
        return true;
    }

    /// <summary>The column of the lists beside a row, so that its own stands below them; 0 where there are none.</summary>
    /// <param name="place">The row.</param>
    public int ColumnBeside(DataPlace place) => (slots.At(place.Parent!)?.Value as DocumentMapping)?.Entries
        .Select(entry => entry.Value).OfType<DocumentList>().Select(list => list.Span.Column - 1).DefaultIfEmpty(0).Max() ?? 0;

    // Keys below a key that has nothing, or keys that stand on lines of their own.
    private bool TakesLines(FileSlot slot) => slot.Value switch
    {
        DocumentMapping { Entries: [var first, ..] } => text.Source.IndentOf(first.Key.Span.Line) <= first.Key.Span.Column - 1
            && text.Source.Line(first.Key.Span.Line)[..(first.Key.Span.Column - 1)].Trim() is "" or "-",
        DocumentText { Value.Length: 0 } empty => text.Source.Raw(empty.Span) is "",
        _ => false,
    };

    // Behind the nearest place before it that is there, comments and prose and all; else behind the key of what it stands in, or before the first.
    private int LineBefore(DataPlace parent, FileSlot slot, DataPlace place)
    {
        var before = parent.InOrder.TakeWhile(step => step != place).Select(slots.At).LastOrDefault(step => step is not null);
        if (before is { Key: { } key })
        {
            return Math.Max(key.Span.EndLine, text.LastLine(before.Value, key.Span.Column));
        }

        return slot.Key?.Span.Line ?? 0;
    }

    // By which names keys are written there; where there are none yet, by those of the whole file.
    private KeyStyle StyleOf(DataPlace parent, FileSlot slot)
    {
        var step = slot.Value is DocumentMapping { Entries.Count: > 0 } ? parent : slots.Top;
        var keys = (slots.At(step)!.Value as DocumentMapping)?.Entries.Select(entry => entry.Key.Value) ?? [];
        return keys.Any(key => step.Find(key) is { Kind: not PlaceKind.Head } named && named.Id != key) ? KeyStyle.Labels : KeyStyle.Ids;
    }
}

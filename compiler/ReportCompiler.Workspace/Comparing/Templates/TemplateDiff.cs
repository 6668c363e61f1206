using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>What differs between two templates.</summary>
/// <param name="Changes">The changes, in the order of the form; what was removed stands behind what it stood behind.</param>
public sealed record TemplateDiff(IReadOnlyList<TemplateChange> Changes)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>How many parts of a kind became something.</summary>
    public int Count(TemplatePartKind part, TemplateChangeKind kind) =>
        Changes.Where(change => change.Part.Kind == part && change.Kind == kind).DistinctBy(change => change.Part.Path).Count();

    /// <summary>Compares two templates. Parts are the same where their ids are.</summary>
    /// <param name="old">The old one.</param>
    /// <param name="current">The new one.</param>
    public static TemplateDiff Compare(TemplateModel old, TemplateModel current)
    {
        var before = new TemplateSide(TemplateOutline.Of(old));
        var after = new TemplateSide(TemplateOutline.Of(current));
        var moved = MovedParts.Between(before, after);
        var removed = Removed(before, after);
        var changes = new List<TemplateChange>(removed[string.Empty]);
        var cells = new CellChanges(before, after);
        foreach (var part in after.Parts.Where(part => !part.IsOnlyCompared))
        {
            var key = TemplateSide.KeyOf(part);
            changes.AddRange(
                before.Find(part) is { } former ? ChangesOf(former, part, moved.Contains(key)) : [new TemplateChange(TemplateChangeKind.Added, part)]);
            changes.AddRange(cells.In(part));
            changes.AddRange(removed[key]);
        }

        return new TemplateDiff(changes);
    }

    // By the key of the last part before them that is still there; empty for none.
    private static ILookup<string, TemplateChange> Removed(TemplateSide before, TemplateSide after)
    {
        var removed = new List<(string After, TemplateChange Change)>();
        var last = string.Empty;
        foreach (var part in before.Parts.Where(part => !part.IsOnlyCompared))
        {
            if (after.Find(part) is not null)
            {
                last = TemplateSide.KeyOf(part);
            }
            else
            {
                removed.Add((last, new TemplateChange(TemplateChangeKind.Removed, part)));
            }
        }

        return removed.ToLookup(pair => pair.After, pair => pair.Change, StringComparer.Ordinal);
    }

    private static IEnumerable<TemplateChange> ChangesOf(TemplatePart old, TemplatePart current, bool isMoved)
    {
        if (old.Label != current.Label)
        {
            yield return new TemplateChange(TemplateChangeKind.Renamed, current, null, old.Label, current.Label);
        }

        if (isMoved)
        {
            yield return new TemplateChange(TemplateChangeKind.Moved, current);
        }

        foreach (var change in TraitsOf(old, current))
        {
            yield return change;
        }
    }

    /// <summary>What differs of the traits of a part.</summary>
    internal static IEnumerable<TemplateChange> TraitsOf(TemplatePart old, TemplatePart current) => old.Traits.Zip(current.Traits)
        .Where(pair => pair.First.Value != pair.Second.Value)
        .Select(pair => new TemplateChange(TemplateChangeKind.Changed, current, pair.First.Trait, pair.First.Value, pair.Second.Value));
}

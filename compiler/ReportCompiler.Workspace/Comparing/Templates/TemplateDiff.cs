using ReportCompiler.Schema.Templates.Model;

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
        foreach (var part in after.Parts)
        {
            if (before.Find(part) is { } former)
            {
                changes.AddRange(ChangesOf(former, part, moved.Contains(TemplateSide.KeyOf(part))));
            }
            else if (!part.IsOnlyCompared)
            {
                changes.Add(new TemplateChange(TemplateChangeKind.Added, part));
            }

            changes.AddRange(removed[TemplateSide.KeyOf(part)]);
        }

        return new TemplateDiff(changes);
    }

    // By the key of the last part before them that is still there; empty for none.
    private static ILookup<string, TemplateChange> Removed(TemplateSide before, TemplateSide after)
    {
        var removed = new List<(string After, TemplateChange Change)>();
        var last = string.Empty;
        foreach (var part in before.Parts)
        {
            if (after.Find(part) is not null)
            {
                last = TemplateSide.KeyOf(part);
            }
            else if (!part.IsOnlyCompared)
            {
                removed.Add((last, new TemplateChange(TemplateChangeKind.Removed, part)));
            }
        }

        return removed.ToLookup(pair => pair.After, pair => pair.Change, StringComparer.Ordinal);
    }

    private static IEnumerable<TemplateChange> ChangesOf(TemplatePart old, TemplatePart current, bool isMoved)
    {
        if (old.Label != current.Label && !current.IsOnlyCompared)
        {
            yield return new TemplateChange(TemplateChangeKind.Renamed, current, null, old.Label, current.Label);
        }

        if (isMoved)
        {
            yield return new TemplateChange(TemplateChangeKind.Moved, current);
        }

        foreach (var ((trait, was), (_, now)) in old.Traits.Zip(current.Traits))
        {
            if (was != now)
            {
                yield return new TemplateChange(TemplateChangeKind.Changed, current, trait, was, now);
            }
        }
    }
}

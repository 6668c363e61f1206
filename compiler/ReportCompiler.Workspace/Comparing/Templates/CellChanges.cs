namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>Tells what changed about cells at the heading that it changed under: a type is declared once for a row, and is one change.</summary>
/// <param name="before">The old template.</param>
/// <param name="after">The new one.</param>
internal sealed class CellChanges(TemplateSide before, TemplateSide after)
{
    private readonly ILookup<string, TemplatePart> _under =
        after.Parts.SelectMany(part => part.Headings.Select(heading => (heading, part))).ToLookup(pair => pair.heading, pair => pair.part);

    /// <summary>
    /// What changed about the cells of a block, those that changed alike told as one of the innermost heading over them; nothing in any
    /// other part.
    /// </summary>
    /// <param name="part">A part of the new template.</param>
    public IEnumerable<TemplateChange> In(TemplatePart part) => part.Kind != TemplatePartKind.Block ? [] : _under[TemplateSide.KeyOf(part)]
        .SelectMany(cell => before.Find(cell) is { } former ? TemplateDiff.TraitsOf(former, cell) : [])
        .GroupBy(change => (change.Trait, change.Old, change.New))
        .SelectMany(alike => Gather([.. alike]));

    private List<TemplateChange> Gather(List<TemplateChange> changes)
    {
        var told = new List<TemplateChange>();
        while (changes.Count > 1 && WidestOver(changes) is { } heading)
        {
            told.Add(changes[0] with { Part = after.Find(heading)! });
            changes.RemoveAll(change => change.Part.Headings.Contains(heading));
        }

        return [.. told, .. changes];
    }

    // A heading speaks for its cells where all those that were as these were have become what these are.
    private string? WidestOver(List<TemplateChange> changes)
    {
        var changed = changes.Select(change => change.Part).ToHashSet();
        return changed.SelectMany(cell => cell.Headings).Distinct()
            .Select(heading => (Heading: heading, Alike: _under[heading].Where(cell => WasAlike(cell, changes[0])).ToList()))
            .Where(over => over.Alike.Count > 1 && over.Alike.TrueForAll(changed.Contains))
            .OrderByDescending(over => over.Alike.Count)
            .ThenBy(over => _under[over.Heading].Count())
            .Select(over => over.Heading)
            .FirstOrDefault();
    }

    private bool WasAlike(TemplatePart cell, TemplateChange change) =>
        before.Find(cell) is { } former && former.Traits.Any(trait => trait.Trait == change.Trait && trait.Value == change.Old);
}

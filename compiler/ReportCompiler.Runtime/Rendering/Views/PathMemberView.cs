using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Runtime.Rendering.Views;

/// <summary>A part of a report whose names are resolved by cell path: for a form without generated code.</summary>
/// <param name="form">The form.</param>
/// <param name="path">The path of the part; empty for the report.</param>
internal sealed class PathMemberView(Form form, string path) : MemberView
{
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Names => [.. Segments().Distinct(StringComparer.Ordinal)];

    /// <inheritdoc/>
    protected override object? Get(PageContext page, string name)
    {
        var full = CellPath.Join(path, name);
        var index = form.IndexOf(full);
        if (index >= 0)
        {
            return Cell(form, index);
        }

        var section = path.Length == 0 ? form.Sections.FirstOrDefault(section => section.Id == name) : null;
        if (section?.Narrative is { } slot)
        {
            return new NarrativeView(slot.Index);
        }

        return Contains(name) ? new PathMemberView(form, full) : null;
    }

    private IEnumerable<string> Segments()
    {
        if (path.Length == 0)
        {
            return form.Sections.Select(section => section.Id);
        }

        var prefix = path + ".";
        return form.Cells
            .Where(cell => cell.Path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(cell => cell.Path[prefix.Length..].Split('.')[0]);
    }
}

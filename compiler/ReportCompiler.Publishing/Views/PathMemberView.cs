using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Publishing.Views;

/// <summary>A part of a report whose names are resolved by cell path: for a form without generated code.</summary>
/// <param name="form">The form.</param>
/// <param name="path">The path of the part; empty for the report.</param>
internal sealed class PathMemberView(Form form, string path) : MemberView
{
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Names => [.. Segments().Distinct(StringComparer.Ordinal)];

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name)
    {
        var full = CellPath.Join(path, name);
        var index = form.IndexOf(full);
        if (index >= 0)
        {
            return Cell(form, index);
        }

        if (FindProse(name) is { } narrative)
        {
            return new NarrativeView(narrative);
        }

        return Contains(name) ? new PathMemberView(form, full) : null;
    }

    // A section of prose by its id; the footnote of a table beside its rows.
    private int? FindProse(string name)
    {
        var id = path.Length == 0 ? name : name == FormSection.FootnoteKey ? path : null;
        var section = form.Sections.FirstOrDefault(candidate => candidate.Id == id);
        return section?.HasFootnote == (path.Length > 0) ? section.Narrative?.Index : null;
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

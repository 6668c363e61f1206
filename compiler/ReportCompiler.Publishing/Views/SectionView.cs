using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// A section: <c>section.id</c>, <c>section.heading</c>, <c>section.part</c> (the heading of the part that begins with it), and
/// what it consists of: <c>section.table</c>, <c>section.narrative</c> (with <c>section.has_footnote</c>, the footnote of the table),
/// <c>section.is_left_out</c> (whether a report with figures only leaves it out), <c>section.text</c> (what the form itself says) or <c>section.components</c>.
/// </summary>
internal sealed class SectionView : ScriptView
{
    private readonly FormSection _section;
    private readonly NarrativeView? _narrative;
    private readonly FixedTextView? _text;
    private readonly ComponentView[]? _components;

    /// <summary>Lays out a section.</summary>
    public SectionView(Form form, FormSection section)
    {
        _section = section;
        _narrative = section.Narrative is { } slot ? new NarrativeView(slot.Index) : null;
        _text = section.Text.Length > 0 ? new FixedTextView(section.Text) : null;
        _components = section.ListsComponents ? [.. form.Components.Select(component => new ComponentView(component))] : null;
        Table = section.Table is { } table ? new TableView(form, table) : null;
    }

    /// <summary>The table; null in a section of prose.</summary>
    public TableView? Table { get; }

    /// <summary>Whether a report on the form, which is published with its figures only, leaves the section out.</summary>
    public bool IsLeftOut(Report report) => TextsLeftOut.Has(report, _section);

    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.Section;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "id" => _section.Id,
        "heading" => _section.Heading,
        "part" => _section.Part,
        "table" => Table,
        "has_footnote" => _section.HasFootnote,
        "is_left_out" => page.Page.Subject is { } subject && IsLeftOut(subject.Report),
        "text" => _text,
        "components" => _components,
        "narrative" => _narrative,
        _ => null,
    };
}

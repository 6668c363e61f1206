using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Runtime.Rendering.Views;

/// <summary>A section: <c>section.id</c>, <c>section.heading</c>, and either <c>section.table</c> or <c>section.narrative</c>.</summary>
internal sealed class SectionView : ScriptView
{
    private static readonly string[] Members = ["id", "heading", "table", "narrative"];

    private readonly FormSection _section;
    private readonly NarrativeView? _narrative;

    /// <summary>Lays out a section.</summary>
    public SectionView(Form form, FormSection section)
    {
        _section = section;
        _narrative = section.Narrative is { } slot ? new NarrativeView(slot.Index) : null;
        Table = section.Table is { } table ? new TableView(form, table) : null;
    }

    /// <summary>The table; null in a section of prose.</summary>
    public TableView? Table { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Names => Members;

    /// <inheritdoc/>
    protected override object? Get(PageContext page, string name) => name switch
    {
        "id" => _section.Id,
        "heading" => _section.Heading,
        "table" => Table,
        "narrative" => _narrative,
        _ => null,
    };
}

using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// A version of a form: <c>form.sections</c>, <c>form.has_parts</c> (whether sections stand under headings of parts), <c>form.language</c>,
/// <c>form.basis</c>, <c>form.version</c>.
/// </summary>
internal sealed class FormView : ScriptView
{
    private readonly object _version;
    private readonly object _hasParts;
    private readonly Lazy<Dictionary<string, CellAnchor>> _anchors;

    /// <summary>Lays out a form.</summary>
    public FormView(Form form)
    {
        Form = form;
        Sections = [.. form.Sections.Select(section => new SectionView(form, section))];
        _version = form.Version;
        _anchors = new(() => Sections.SelectMany(section => section.Table?.Blocks ?? []).SelectMany(block => block.Rows).SelectMany(row => row.Anchorless)
            .ToDictionary(place => place.Cell.Cell.Path, place => new CellAnchor(place.Cell.RowAnchor!, place.FromEnd), StringComparer.Ordinal));
        _hasParts = form.Sections.Any(section => section.Part.Length > 0);
    }

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>Its sections, in order.</summary>
    public SectionView[] Sections { get; }

    /// <summary>Where a cell is found on the page of a report.</summary>
    /// <param name="path">The path of a cell of the form.</param>
    public CellAnchor AnchorOf(string path) => _anchors.Value.GetValueOrDefault(path, new CellAnchor(path, 0));

    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.Form;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "sections" => Sections,
        "has_parts" => _hasParts,
        "language" => Form.Language,
        "basis" => Form.Basis,
        "family" => Form.Family,
        "version" => _version,
        _ => null,
    };
}

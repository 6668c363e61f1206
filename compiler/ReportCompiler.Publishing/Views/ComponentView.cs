using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Publishing.Views;

/// <summary>A component of the agency: <c>component.id</c> (its abbreviation) and <c>component.name</c>.</summary>
internal sealed class ComponentView(Component component) : ScriptView
{
    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.Component;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "id" => component.Id,
        "name" => component.Name,
        _ => null,
    };
}

using ReportCompiler.Pages.Model;

namespace ReportCompiler.Publishing.Views;

/// <summary>The prose of a section: <c>narrative.html</c> on HTML pages, <c>narrative.markdown</c> in Markdown, <c>narrative.exists</c>.</summary>
internal sealed class NarrativeView : ScriptView
{
    private readonly int _index;
    private readonly NarrativeHtml _html;
    private readonly NarrativeMarkdown _markdown;

    /// <summary>Makes the view of a place for prose.</summary>
    public NarrativeView(int index)
    {
        _index = index;
        _html = new NarrativeHtml(index);
        _markdown = new NarrativeMarkdown(index);
    }

    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.Narrative;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "html" => _html,
        "markdown" => _markdown,
        "exists" => page.Page.Subject?.Report.Narratives[_index] is not null,
        _ => null,
    };
}

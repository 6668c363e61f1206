using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Narratives;
using ReportCompiler.Workspace.Narratives.Written;

namespace ReportCompiler.Publishing.Views;

/// <summary>What a form, or the site, itself says: <c>text.html</c> on HTML pages, <c>text.markdown</c> in Markdown.</summary>
internal sealed class FixedTextView : ScriptView
{
    private readonly Content _html;
    private readonly Content _markdown;

    /// <summary>Makes the view of a text.</summary>
    /// <param name="text">The text, as Markdown.</param>
    public FixedTextView(string text)
    {
        var narrative = new Narrative(text, new TextLocator(SourceSpan.FileStart, TextLayout.Folded, 0), []);
        _html = new Content(page => page.Narratives.WriteHtml(narrative, page.Page.Subject?.Report, page.Buffer));
        _markdown = new Content(page => page.Buffer.Write(ProseMarkdown.Write(ProseReader.Read(narrative, page.Page.Subject?.Report))));
    }

    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.FixedText;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "html" => _html,
        "markdown" => _markdown,
        _ => null,
    };

    private sealed class Content(Action<IPageRendering> write) : IPageContent
    {
        public void WriteTo(IPageRendering page) => write(page);
    }
}

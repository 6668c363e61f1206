namespace ReportCompiler.Publishing.Views;

/// <summary>The prose of a section as Markdown.</summary>
/// <param name="index">Its place among the prose of the report.</param>
internal sealed class NarrativeMarkdown(int index) : IPageContent
{
    /// <inheritdoc/>
    public void WriteTo(IPageRendering page)
    {
        if (page.Page.Subject?.Report is { } report)
        {
            page.Buffer.Write(page.Narratives.Prose.MarkdownOf(report, index));
        }
    }
}

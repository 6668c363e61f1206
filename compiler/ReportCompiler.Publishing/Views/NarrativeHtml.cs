namespace ReportCompiler.Publishing.Views;

/// <summary>The prose of a section as HTML.</summary>
/// <param name="index">Its place among the prose of the report.</param>
internal sealed class NarrativeHtml(int index) : IPageContent
{
    /// <inheritdoc/>
    public void WriteTo(IPageRendering page)
    {
        if (page.Page.Subject?.Report is { } report)
        {
            page.Narratives.WriteHtml(report, index, page.Buffer);
        }
    }
}

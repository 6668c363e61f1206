namespace ReportCompiler.Publishing.Views;

/// <summary>Text that a template says is in the language of the page already: <c>{{ raw x }}</c>.</summary>
internal sealed class RawText(string text) : IPageContent
{
    /// <inheritdoc/>
    public void WriteTo(IPageRendering page) => page.Buffer.Write(text);
}

namespace ReportCompiler.Publishing.Views;

/// <summary>A value that writes itself into a page, already in the language of that page: it is not escaped again.</summary>
internal interface IPageContent
{
    /// <summary>Writes the content.</summary>
    void WriteTo(IPageRendering page);
}

namespace ReportCompiler.Runtime.Rendering;

/// <summary>A value that a page template can write: it knows its text on the page at hand. The text is escaped like any other.</summary>
internal interface IPageText
{
    /// <summary>The text.</summary>
    string TextOn(PageContext page);
}

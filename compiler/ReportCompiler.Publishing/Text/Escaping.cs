namespace ReportCompiler.Publishing.Text;

/// <summary>What kind of text a page is, and so how a value must be written into it.</summary>
internal enum Escaping
{
    /// <summary>HTML: content and quoted attribute values.</summary>
    Html,

    /// <summary>Markdown, inside a line.</summary>
    Markdown,
}

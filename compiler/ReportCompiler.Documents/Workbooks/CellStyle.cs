namespace ReportCompiler.Documents.Workbooks;

/// <summary>What a cell of a sheet looks like, its number format aside.</summary>
internal enum CellStyle
{
    /// <summary>Plain text, wrapped.</summary>
    Text,

    /// <summary>The title of a document.</summary>
    Title,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>The heading of columns: framed, in the middle, wrapped.</summary>
    ColumnHeading,

    /// <summary>The heading of rows: framed, wrapped.</summary>
    RowHeading,

    /// <summary>A figure: framed, in the middle.</summary>
    Figure,

    /// <summary>Words in a table: framed, wrapped.</summary>
    Words,

    /// <summary>A place without a cell: framed, grey.</summary>
    Nothing,

    /// <summary>The technical name of a column: framed, small, grey.</summary>
    Path,

    /// <summary>A figure that is to be filled in: framed, tinted, open where the sheet is protected.</summary>
    Entry,

    /// <summary>Words that are to be filled in.</summary>
    WordsEntry,

    /// <summary>A figure that a formula reckons: framed, bold.</summary>
    Reckoned,

    /// <summary>A remark for whoever fills in: small, grey, without a frame.</summary>
    Remark,

    /// <summary>A line that everybody should see.</summary>
    Notice,

    /// <summary>A text that leads elsewhere.</summary>
    Link,
}

namespace ReportCompiler.Documents.Layout;

/// <summary>What stands in a place of a table.</summary>
internal enum SlotKind
{
    /// <summary>The title of a block, across the table.</summary>
    Title,

    /// <summary>The heading of columns, or the corner above the row headings.</summary>
    ColumnHeading,

    /// <summary>The heading of rows.</summary>
    RowHeading,

    /// <summary>A cell of the report.</summary>
    Figure,

    /// <summary>Nothing: the form has no cell there.</summary>
    Nothing,
}

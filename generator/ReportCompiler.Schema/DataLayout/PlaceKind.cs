namespace ReportCompiler.Schema.DataLayout;

/// <summary>What stands at a place of a data file.</summary>
public enum PlaceKind
{
    /// <summary>The whole file: a mapping of the keys of its head and of its sections.</summary>
    Report,

    /// <summary>A key of the head, or the accepted discrepancies.</summary>
    Head,

    /// <summary>Prose: the text of a section, or the footnote of a table.</summary>
    Prose,

    /// <summary>A table of several blocks: a mapping of them.</summary>
    Blocks,

    /// <summary>Rows under their headings, and the own cells of the group that they stand in: a mapping.</summary>
    Rows,

    /// <summary>Lines of which a report has as many as it needs: a list of rows, or of mappings.</summary>
    Lines,

    /// <summary>The only row of a block without row headings: a list of its values, or a mapping by column.</summary>
    OnlyRow,

    /// <summary>A row: a list of its values, or a mapping by column.</summary>
    Row,

    /// <summary>A heading over several columns of a row: a list of its values, or a mapping by column.</summary>
    Columns,

    /// <summary>One value.</summary>
    Cell,
}

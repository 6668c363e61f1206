namespace ReportCompiler.Schema.Forms;

/// <summary>What a row of a table is repeated for.</summary>
public enum RowRepeat
{
    /// <summary>Nothing: the row stands once.</summary>
    None,

    /// <summary>Each component that the head of a report declares.</summary>
    Component,

    /// <summary>Each line that a report lists.</summary>
    Line,
}

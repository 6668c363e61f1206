namespace ReportCompiler.Published.Values;

/// <summary>How sure it is what a document says in a cell.</summary>
public enum ReadingState
{
    /// <summary>The document says it.</summary>
    Filled,

    /// <summary>The document says it in another unit or shape, and it is written as the form has it.</summary>
    Converted,

    /// <summary>The document has the cell, and nothing in it.</summary>
    Blank,

    /// <summary>The document says something that can be meant in several ways, or that cannot stand there.</summary>
    Doubtful,

    /// <summary>The document has no such cell.</summary>
    NotFound,
}

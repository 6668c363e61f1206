namespace ReportCompiler.Published.Matching;

/// <summary>What a label of a form stands over or beside.</summary>
internal enum LabelKind
{
    /// <summary>A section, or a part that begins with one.</summary>
    Heading,

    /// <summary>A block of a table.</summary>
    Title,

    /// <summary>The row headings of a block.</summary>
    Corner,

    /// <summary>Columns.</summary>
    Column,

    /// <summary>Rows.</summary>
    Stub,
}

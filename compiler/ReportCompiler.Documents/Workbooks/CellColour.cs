namespace ReportCompiler.Documents.Workbooks;

/// <summary>Colours that cells take while a formula holds.</summary>
internal enum CellColour
{
    /// <summary>Something does not agree.</summary>
    Wrong,

    /// <summary>It agrees.</summary>
    Right,

    /// <summary>Something is missing.</summary>
    Missing,
}

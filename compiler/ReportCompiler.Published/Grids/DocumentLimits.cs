namespace ReportCompiler.Published.Grids;

/// <summary>How much of a document is read. No report comes near; what goes beyond is none.</summary>
public static class DocumentLimits
{
    /// <summary>How many bytes a file may have.</summary>
    public const int Bytes = 8 * 1024 * 1024;

    /// <summary>How many texts a document may have.</summary>
    public const int Items = 200_000;

    /// <summary>How many elements may stand in one another.</summary>
    public const int Depth = 1_000;

    /// <summary>How many columns a cell may span, as browsers have it.</summary>
    public const int ColumnSpan = 1_000;
}

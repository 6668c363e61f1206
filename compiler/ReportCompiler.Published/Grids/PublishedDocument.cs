namespace ReportCompiler.Published.Grids;

/// <summary>A document as every reader yields it: texts in reading order, those of tables with the places that they take.</summary>
/// <param name="Items">The texts.</param>
public sealed record PublishedDocument(IReadOnlyList<PlacedText> Items)
{
    /// <summary>The title that the file itself has; empty where it has none.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The day of publication that the file itself names, as it is written there; empty where it names none.</summary>
    public string Published { get; init; } = string.Empty;
}

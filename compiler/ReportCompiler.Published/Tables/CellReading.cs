using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Published.Tables;

/// <summary>What a document says in a cell of the form.</summary>
/// <param name="Path">The path of the cell.</param>
/// <param name="State">How sure that is.</param>
internal sealed record CellReading(string Path, ReadingState State)
{
    /// <summary>What may stand in the cell.</summary>
    public required CellType Type { get; init; }

    /// <summary>The value as a data file has it; null where none is to be written.</summary>
    public string? Written { get; init; }

    /// <summary>What the document has there, as it stands; null where it has nothing.</summary>
    public PlacedText? Item { get; init; }

    /// <summary>Where it is doubtful, what may be meant, as data files have it.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The reading of a text.</summary>
    /// <param name="path">The path of the cell.</param>
    /// <param name="type">What may stand in the cell.</param>
    /// <param name="item">What the document has there.</param>
    public static CellReading Of(string path, CellType type, PlacedText item)
    {
        var value = ValueTexts.Read(item.Text, type);
        return new CellReading(path, value.State) { Type = type, Written = value.Written, Item = item, Candidates = value.Candidates };
    }

    /// <summary>That the document has no such cell.</summary>
    /// <param name="path">The path of the cell.</param>
    /// <param name="type">What may stand in the cell.</param>
    public static CellReading Missing(string path, CellType type) => new(path, ReadingState.NotFound) { Type = type };

    /// <summary>That one of several texts may be meant.</summary>
    /// <param name="path">The path of the cell.</param>
    /// <param name="type">What may stand in the cell.</param>
    /// <param name="items">The texts; at least one.</param>
    public static CellReading Doubtful(string path, CellType type, params PlacedText[] items)
    {
        var candidates = items.Select(item => ValueTexts.Read(item.Text, type).Written).OfType<string>().Distinct(StringComparer.Ordinal);
        return new CellReading(path, ReadingState.Doubtful) { Type = type, Item = items[0], Candidates = [.. candidates] };
    }
}

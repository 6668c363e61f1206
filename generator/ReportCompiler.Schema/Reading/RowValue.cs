using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>What stands in a row for one cell.</summary>
/// <param name="Text">It, as it is written.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct RowValue(string Text, SourceSpan Span, RowValueKind Kind)
{
    /// <summary>Of an item in a list, the key that stands before it; null where none does.</summary>
    public string? Key { get; init; }

    /// <summary>Of a list, its items.</summary>
    public IReadOnlyList<RowValue> Items { get; init; } = [];
}

/// <summary>What may stand in a row for a cell.</summary>
internal enum RowValueKind
{
    /// <summary>A value.</summary>
    Text,

    /// <summary>A value that would have to stand in quotes.</summary>
    Mark,

    /// <summary>A list of values, some of them perhaps behind a key; or one value behind a key.</summary>
    List,

    /// <summary>Another list or mapping.</summary>
    Nested,

    /// <summary>An alias.</summary>
    Alias,
}

using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>What stands in a row for one cell.</summary>
/// <param name="Text">It, as it is written.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct RowValue(string Text, SourceSpan Span, RowValueKind Kind);

/// <summary>What may stand in a row for a cell.</summary>
internal enum RowValueKind
{
    /// <summary>A value.</summary>
    Text,

    /// <summary>A value that would have to stand in quotes.</summary>
    Mark,

    /// <summary>A list or a mapping.</summary>
    Nested,

    /// <summary>An alias.</summary>
    Alias,
}

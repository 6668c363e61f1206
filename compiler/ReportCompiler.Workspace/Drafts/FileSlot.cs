using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Workspace.Drafts;

/// <summary>What a data file has at a place.</summary>
/// <param name="Key">The key before it; null for the whole file and for an item of a list.</param>
/// <param name="Value">The value.</param>
internal sealed record FileSlot(DocumentText? Key, DocumentNode Value)
{
    /// <summary>The column that the keys below it stand in, from 0.</summary>
    public int InnerIndent => Value is DocumentMapping { Entries: [var first, ..] } ? first.Key.Span.Column - 1
        : Key is { } key ? key.Span.Column + 1
        : 0;
}

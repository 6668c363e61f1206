using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>A node of a YAML document that another room declares what it means.</summary>
/// <param name="Span">Where it stands.</param>
public abstract record DocumentNode(SourceSpan Span);

/// <summary>A text, number or nothing.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The text, unescaped.</param>
public sealed record DocumentText(SourceSpan Span, string Value) : DocumentNode(Span);

/// <summary>A list.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Items">Its items, in order.</param>
public sealed record DocumentList(SourceSpan Span, IReadOnlyList<DocumentNode> Items) : DocumentNode(Span);

/// <summary>A mapping.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Entries">Its entries, in order; their keys are different from one another.</param>
public sealed record DocumentMapping(SourceSpan Span, IReadOnlyList<KeyValuePair<DocumentText, DocumentNode>> Entries) : DocumentNode(Span)
{
    /// <summary>The value of a key, or null.</summary>
    /// <param name="key">The key.</param>
    public DocumentNode? Find(string key) =>
        Entries.Where(entry => string.Equals(entry.Key.Value, key, StringComparison.Ordinal)).Select(entry => entry.Value).FirstOrDefault();
}

using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>A node of a YAML document that is read as a whole: a template or a register, not a report.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A text, number or nothing.</summary>
/// <param name="Text">The text with the place of each of its characters.</param>
internal sealed record YamlScalar(ScalarText Text) : YamlNode(Text.Span)
{
    public string Value => Text.Value;
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(SourceSpan Span, IReadOnlyList<YamlNode> Items) : YamlNode(Span);

/// <summary>A mapping; its keys are different from one another.</summary>
internal sealed record YamlMapping(SourceSpan Span, IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries) : YamlNode(Span)
{
    public YamlNode? Find(string key) =>
        Entries.Where(entry => string.Equals(entry.Key.Value, key, StringComparison.Ordinal)).Select(entry => entry.Value).FirstOrDefault();
}

using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>A node of a YAML document that is read as a whole: a template or a register, not a report.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>The same node as one of several files that are compiled together.</summary>
    /// <param name="origin">Which file it stands in.</param>
    public YamlNode From(int origin) => this switch
    {
        YamlScalar scalar => scalar.FromFile(origin),
        YamlSequence list => new YamlSequence(list.Span with { Origin = origin }, [.. list.Items.Select(item => item.From(origin))]),
        YamlMapping mapping => new YamlMapping(
            mapping.Span with { Origin = origin },
            [.. mapping.Entries.Select(entry => new KeyValuePair<YamlScalar, YamlNode>(entry.Key.FromFile(origin), entry.Value.From(origin)))]),
        _ => this,
    };
}

/// <summary>A text, number or nothing.</summary>
/// <param name="Text">The text with the place of each of its characters.</param>
internal sealed record YamlScalar(ScalarText Text) : YamlNode(Text.Span)
{
    public string Value => Text.Value;

    /// <summary>The same text as one of several files that are compiled together.</summary>
    public YamlScalar FromFile(int origin) => new(Text.From(origin));
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(SourceSpan Span, IReadOnlyList<YamlNode> Items) : YamlNode(Span);

/// <summary>A mapping; its keys are different from one another.</summary>
internal sealed record YamlMapping(SourceSpan Span, IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries) : YamlNode(Span)
{
    public YamlNode? Find(string key) =>
        Entries.Where(entry => string.Equals(entry.Key.Value, key, StringComparison.Ordinal)).Select(entry => entry.Value).FirstOrDefault();
}

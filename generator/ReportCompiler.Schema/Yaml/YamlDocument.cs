using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Schema.Yaml;

/// <summary>Reads YAML documents for rooms that do not know the YAML library.</summary>
public static class YamlDocument
{
    /// <summary>Reads a document; null, with a finding, where it cannot be read whole. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <param name="findings">Where findings go.</param>
    public static DocumentNode? Read(string file, string text, ICollection<Finding> findings) =>
        YamlTree.Read(file, text, findings) is { } root ? Publish(root) : null;

    private static DocumentNode Publish(YamlNode node) => node switch
    {
        YamlMapping mapping => new DocumentMapping(
            mapping.Span,
            [.. mapping.Entries.Select(entry => new KeyValuePair<DocumentText, DocumentNode>(TextOf(entry.Key), Publish(entry.Value)))]),
        YamlSequence list => new DocumentList(list.Span, [.. list.Items.Select(Publish)]),
        _ => TextOf((YamlScalar)node),
    };

    private static DocumentText TextOf(YamlScalar scalar) => new(scalar.Span, scalar.Value);
}

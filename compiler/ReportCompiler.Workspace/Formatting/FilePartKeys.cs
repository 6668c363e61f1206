using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>Writes the keys of a data file: those that stand there, or those that are wanted.</summary>
/// <param name="source">The text of the file.</param>
/// <param name="style">By which names keys are to be written; null for those that stand there.</param>
internal sealed class FilePartKeys(SourceText source, KeyStyle? style)
{
    /// <summary>A key with its colon.</summary>
    /// <param name="names">The names at its place.</param>
    /// <param name="id">The id of what it stands for.</param>
    /// <param name="key">The key that stands there.</param>
    public string Lead(KeyNames names, string id, DocumentText key) => style is { } wanted
        ? new YamlKeys(wanted).Lead(names, id)
        : (source.Raw(key.Span) ?? YamlText.Of(key.Value, isInBrackets: false)) + ":";

    /// <summary>A key with its colon in a mapping in braces.</summary>
    /// <param name="names">The names at its place.</param>
    /// <param name="id">The id of what it stands for.</param>
    /// <param name="key">The key that stands there.</param>
    public string LeadInBraces(KeyNames names, string id, DocumentText key)
    {
        var name = style switch
        {
            KeyStyle.Labels => names.LabelOf(id) ?? id,
            KeyStyle.Ids => id,
            _ => key.Value,
        };
        return YamlText.Of(name, isInBrackets: true) + ":";
    }
}

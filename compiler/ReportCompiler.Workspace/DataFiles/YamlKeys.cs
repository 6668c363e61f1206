using ReportCompiler.Schema.DataLayout;

namespace ReportCompiler.Workspace.DataFiles;

/// <summary>Writes keys by one of their names.</summary>
/// <param name="style">By which.</param>
internal sealed class YamlKeys(KeyStyle style)
{
    /// <summary>Whether a key says in the form's words what it stands for, so that no comment has to.</summary>
    /// <param name="names">The names at its place.</param>
    /// <param name="id">The id.</param>
    public bool IsLabel(KeyNames names, string id) => style == KeyStyle.Labels && names.LabelOf(id) is { } label && IsOneLine(label);

    /// <summary>A key with its colon.</summary>
    /// <param name="names">The names at its place.</param>
    /// <param name="id">The id of what it stands for.</param>
    public string Lead(KeyNames names, string id) => (IsLabel(names, id) ? YamlText.Of(names.LabelOf(id)!, isInBrackets: false) : id) + ":";

    // A key is written on one line, and YAML looks for its colon no further than this.
    private static bool IsOneLine(string label) => label.Length <= 500 && !label.Any(char.IsControl);
}

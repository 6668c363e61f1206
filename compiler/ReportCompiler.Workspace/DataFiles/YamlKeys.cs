using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;

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

    /// <summary>The names in the mapping that a group of rows is.</summary>
    /// <param name="block">The block.</param>
    /// <param name="nodes">The rows below the group.</param>
    /// <param name="own">The row of cells of the group itself; null for none.</param>
    public static KeyNames Inside(FormBlock block, IEnumerable<AxisNode> nodes, RowLeaf? own) =>
        KeyNames.Of(AxisNaming.Named(new(nodes)).Concat(own is null ? [] : AxisNaming.Columns(block, own)));

    // A key is written on one line, and YAML looks for its colon no further than this.
    private static bool IsOneLine(string label) => label.Length <= 500 && !label.Any(char.IsControl);
}

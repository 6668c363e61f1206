using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.DataFiles;

/// <summary>Writes what stands in a cell as YAML.</summary>
internal static class CellYaml
{
    /// <summary>The value of a cell, as a data file has it.</summary>
    /// <param name="text">What stands in the cell; null where nothing does.</param>
    /// <param name="type">What may stand in it.</param>
    /// <param name="isInBrackets">Whether it stands in a list in brackets.</param>
    public static string Of(string? text, CellType type, bool isInBrackets)
    {
        if (text is null)
        {
            return YamlText.Blank;
        }

        return type.IsList && text != type.NotApplicable ? $"[{string.Join(", ", CellItems.Of(text).Select(item => ItemOf(item, type)))}]"
            : type.Other.Length > 0 && CellItems.OtherIn(text) is not null ? $"{{{ItemOf(text, type)}}}"
            : YamlText.Of(text, isInBrackets);
    }

    private static string ItemOf(string item, CellType type) => type.Other.Length > 0 && CellItems.OtherIn(item) is { } words
        ? $"{CellItems.Other}: {YamlText.Of(words, isInBrackets: true)}"
        : YamlText.Of(item, isInBrackets: true);
}

using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Drafts;

/// <summary>The values of rows as a file has them.</summary>
internal static class RowText
{
    /// <summary>
    /// The value of a row, or of some columns of it: a list where it has several cells, without those that a reader derives where none of
    /// them is stated.
    /// </summary>
    /// <param name="place">The row.</param>
    /// <param name="valueOf">What stands in a cell, as YAML; <c>~</c> where nothing does.</param>
    public static string Of(DataPlace place, Func<int, string> valueOf)
    {
        var values = place.Cells.Select(cell => (Text: valueOf(cell), IsLeftOut: place.Form.Cells[cell].IsLeftOutOfRow)).ToList();
        var statesDerived = values.Exists(value => value is { IsLeftOut: true, Text: not YamlText.Blank });
        var kept = values.Where(value => statesDerived || !value.IsLeftOut).Select(value => value.Text);
        return place.Columns.Count == 1 ? values[0].Text : $"[{string.Join(", ", kept)}]";
    }

    /// <summary>What was typed into a cell, as YAML.</summary>
    /// <param name="place">The row that it stands in.</param>
    /// <param name="cell">The index of the cell.</param>
    /// <param name="typed">What was typed.</param>
    public static string Written(DataPlace place, int cell, string typed)
    {
        var type = place.Form.Cells[cell].Type;
        var text = type.IsList ? CellItems.Join(CellItems.Of(typed).Select(item => item.Trim()).Where(item => item.Length > 0)) : typed.Trim();
        return CellYaml.Of(text.Length == 0 ? null : text, type, isInBrackets: place.Columns.Count > 1);
    }
}

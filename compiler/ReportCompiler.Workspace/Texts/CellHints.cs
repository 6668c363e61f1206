using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Texts;

/// <summary>What to write in a cell that is no number, for whoever fills a file in without having read how.</summary>
internal static class CellHints
{
    /// <summary>How to fill a cell in; empty where its heading says enough.</summary>
    /// <param name="type">The type of the cell.</param>
    public static LocalizedText Of(CellType type)
    {
        var choices = Punctuation.Items(CellTypeWords.ChoicesOf(type));
        return type.Kind switch
        {
            CellKind.Flag => Words.Say("cell-hints.flag", "yes or no", "填“是”或“否”"),
            CellKind.Code => Words.Say("cell-hints.code", $"one of: {choices}", $"选填一项：{choices}"),
            CellKind.Choices => Words.Say("cell-hints.choices", $"a list [a, b] of: {choices}", $"可选多项，写成列表 [甲, 乙]：{choices}"),
            CellKind.Names => Words.Say("cell-hints.names", "a list: [one, another]", "写成列表：[甲, 乙]"),
            CellKind.Text when TextPattern.Parse(type.Pattern) is { Length: { } length } pattern => pattern.IsOfDigits
                ? Words.Say("cell-hints.digits", $"{length} digits", $"{length} 位数字")
                : Words.Say("cell-hints.letters", $"{length} characters", $"{length} 位代码"),
            _ => LocalizedText.Empty,
        };
    }
}

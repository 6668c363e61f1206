using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>How rules name cells of other reports.</summary>
internal static class CellSourceWords
{
    /// <summary>A cell of last year's report.</summary>
    public static LocalizedText Previous(string cell) => Words.Say("cell-source.previous", $"last year's {cell}", $"上一年度的“{cell}”");

    /// <summary>A cell of each report that is collected, added up.</summary>
    public static LocalizedText Members(string cell) => Words.Say("cell-source.members", $"{cell} added up over the members", $"各单位“{cell}”之和");
}

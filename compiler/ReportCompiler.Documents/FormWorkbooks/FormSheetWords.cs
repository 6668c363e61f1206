using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>The words of a form to be filled in that are not the form's.</summary>
internal static class FormSheetWords
{
    public static readonly LocalizedText Published = Words.Say("form-words.published", "Date of publication", "公布日期");
    public static readonly LocalizedText Footnote = Words.Say("form-words.footnote", "Footnote", "附注");
    public static readonly LocalizedText Yes = Words.Say("form-words.yes", "yes", "是");
    public static readonly LocalizedText No = Words.Say("form-words.no", "no", "否");

    /// <summary>How to fill the form in.</summary>
    public static readonly LocalizedText HowTo = Words.Say(
        "form-words.how-to",
        "Fill in the tinted cells only; totals reckon themselves. Where there is nothing, write 0. Then look at the sheet of checks, and send this file back.",
        "只需填写浅黄色单元格，合计自动计算；没有的填 0。填完请查看“核对”工作表，然后将本文件原样发回。");

    /// <summary>What last year's report says.</summary>
    /// <param name="year">The year.</param>
    /// <param name="value">What stands there.</param>
    public static LocalizedText LastYear(int year, string value) => Words.Say(
        "form-words.last-year", $"Last year ({year}): {value}", $"上年（{year} 年）：{value}");

    /// <summary>Where a figure comes from that stands in the form already.</summary>
    /// <param name="origin">Where from.</param>
    public static LocalizedText CarriedOver(string origin) => Words.Say(
        "form-words.carried-over", $"Filled in from {origin}", $"已填入，取自{origin}");

    /// <summary>That a derived cell cannot be reckoned in a workbook.</summary>
    public static readonly LocalizedText ReckonedLater = Words.Say(
        "form-words.reckoned-later", "Reckoned when the form is read back; leave it blank.", "读回表格时计算，请勿填写。");

    /// <summary>What may be entered in a cell.</summary>
    /// <param name="type">The type of the cell.</param>
    public static LocalizedText Entry(CellType type)
    {
        var (choices, joint) = (Punctuation.Items(ChoicesOf(type)), JointOf(type));
        return type.Kind switch
        {
            CellKind.Flag => choices,
            CellKind.Code => Words.Say("form-words.code", $"One of: {choices}", $"选填一项：{choices}"),
            CellKind.Choices => Words.Say("form-words.choices", $"Any of: {choices}; between two of them: {joint}", $"可选多项，以“{joint}”分隔：{choices}"),
            CellKind.Names => Words.Say("form-words.names", $"A list; between two entries: {joint}", $"可填多项，以“{joint}”分隔"),
            _ => CellTypeWords.Of(type),
        };
    }

    /// <summary>The words that can be chosen in a cell, as the form prints them; none where nothing is chosen.</summary>
    /// <param name="type">The type of the cell.</param>
    public static IReadOnlyList<LocalizedText> ChoicesOf(CellType type) => type.Kind switch
    {
        CellKind.Flag when type.Labels.Count == 0 => [Yes, No],
        CellKind.Flag => [.. type.Labels.Select(LocalizedText.Verbatim)],
        CellKind.Code or CellKind.Choices =>
        [
            .. (type.Labels.Count > 0 ? type.Labels : type.Codes).Select(LocalizedText.Verbatim),
            .. type.Other.Length > 0 ? new[] { LocalizedText.Verbatim(OtherOf(type)) } : [],
        ],
        _ => [],
    };

    private static string JointOf(CellType type) => type.Joint.Trim().Length > 0 ? type.Joint.Trim() : ";";

    // As a report prints a choice in its own words.
    private static string OtherOf(CellType type) =>
        CellPrint.InWords(new Cell(0, CellState.Given, default, CellItems.OfOther("…")), type);
}

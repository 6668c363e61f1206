using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.LanguageServer.Features;

/// <summary>Says what there is to know of one cell of a report.</summary>
/// <param name="file">The file.</param>
/// <param name="report">Its report.</param>
/// <param name="language">The language.</param>
internal sealed class CellCard(OpenFile file, Report report, Language language)
{
    // Of a total over hundreds of rows the first parts say what it is.
    private const int MaxParts = 12;
    private const int MaxRules = 12;

    /// <summary>The card of a cell, as Markdown.</summary>
    public string Write(int index)
    {
        var cell = report.Form.Cells[index];
        var lines = new List<string> { "**" + Markdown.Text(cell.Label.Length > 0 ? cell.Label : cell.Section.Heading) + "**", Markdown.Text(Place(cell)), Markdown.Code(cell.Path) + " · " + TypeOf(cell.Type), Value(index) };
        var trace = file.Parsed?.Engine is { } engine ? RuleTrace.Of(engine, report) : null;
        if (trace?.PartsOf(index).ToList() is { Count: > 0 } parts)
        {
            var shown = parts.Take(MaxParts).Select(part => Markdown.Text(report.Form.Cells[part].Label));
            lines.Add(Say("Computed from: ", "由以下各项得出：") + string.Join(Say("; ", "；"), shown) + (parts.Count > MaxParts ? " …" : string.Empty));
        }

        var rules = trace?.Of(index).Select(use => use.Rule).DistinctBy(rule => rule.Id).Take(MaxRules).Select(RuleLine).ToList() ?? [];
        return string.Join("\n\n", lines.Concat(rules.Count == 0 ? [] : [Say("Rules:", "规则：") + "\n" + string.Join('\n', rules)]));
    }

    /// <summary>The value of a cell and that of the year before.</summary>
    public string Value(int index)
    {
        var type = report.Form.Cells[index].Type;
        var text = ValueOf(report, index, type);
        var said = Say($"{report.Header.Year.ToString(CultureInfo.InvariantCulture)}: ", $"{report.Header.Year.ToString(CultureInfo.InvariantCulture)} 年：") + text;
        if (file.View.Beside(report, -1) is not { } before || before.Form.IndexOf(report.Form.Cells[index].Path) is not (>= 0 and var same))
        {
            return said;
        }

        var year = before.Header.Year.ToString(CultureInfo.InvariantCulture);
        said += Say($" · {year}: ", $" · {year} 年：") + ValueOf(before, same, before.Form.Cells[same].Type);
        return report[index].HasValue && before[same].HasValue && type.IsNumber
            ? said + Say(" · change: ", " · 增减：") + Markdown.Text((report[index].Value - before[same].Value).ToString("+0.##########;-0.##########;0", CultureInfo.InvariantCulture))
            : said;
    }

    /// <summary>A rule and what it says.</summary>
    public string RuleLine(FormRule rule) => "- " + Markdown.Code(rule.Id) + " " + Markdown.Text(rule.Says.In(language)) + (rule.Basis.Length > 0 ? Say(" (", "（") + Markdown.Text(rule.Basis) + Say(")", "）") : string.Empty);

    private static string Place(FormCell cell) => string.IsNullOrEmpty(cell.Block.Title) ? cell.Section.Heading : cell.Section.Heading + " · " + cell.Block.Title;

    private string ValueOf(Report of, int index, CellType type)
    {
        var text = CellFormat.Write(of[index], type);
        var unit = of[index].HasValue && type.IsNumber && type.Unit.Length > 0 ? " " + type.Unit : string.Empty;
        return text.Length == 0 ? Say("nothing", "空白") : Markdown.Text(text + unit);
    }

    private string TypeOf(CellType type)
    {
        var kind = type.Kind switch
        {
            CellKind.Integer => Say("whole number", "整数"),
            CellKind.Decimal => Say($"number, {type.Scale.ToString(CultureInfo.InvariantCulture)} decimal places", $"数字，{type.Scale.ToString(CultureInfo.InvariantCulture)} 位小数"),
            CellKind.Date => Say("date", "日期"),
            CellKind.Code => Say("one of ", "取值：") + string.Join(", ", type.Codes),
            CellKind.Flag => Say("yes or no", "是或否"),
            _ => Say("text", "文字"),
        };
        var unit = type.Unit.Length > 0 ? Say(", in ", "，单位：") + type.Unit : string.Empty;
        var from = type.Minimum is { } minimum ? Say(", at least ", "，不小于 ") + minimum.ToString(CultureInfo.InvariantCulture) : string.Empty;
        var to = type.Maximum is { } maximum ? Say(", at most ", "，不大于 ") + maximum.ToString(CultureInfo.InvariantCulture) : string.Empty;
        var words = type.Specials.Select(special => special.Text).Concat(type.NotApplicable.Length > 0 ? [type.NotApplicable] : []).ToList();
        return Markdown.Text(kind + unit + from + to + (words.Count > 0 ? Say("; or ", "；或 ") + string.Join(", ", words) : string.Empty));
    }

    private string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;
}

using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification;
using ReportCompiler.Workspace.Texts;

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

    private static readonly LocalizedText Computed = Words.Say("cell-card.computed-from", "Computed from", "由以下各项得出");
    private static readonly LocalizedText ChangeLabel = Words.Say("cell-card.change", "change", "增减");
    private static readonly LocalizedText Rules = Words.Say("cell-card.rules", "Rules:", "规则：");
    private static readonly LocalizedText Nothing = Words.Say("cell-card.nothing", "nothing", "空白");

    /// <summary>The card of a cell, as Markdown.</summary>
    public string Write(int index)
    {
        var cell = report.Form.Cells[index];
        var lines = new List<string> { "**" + Markdown.Text(cell.Label.Length > 0 ? cell.Label : cell.Section.Heading) + "**", Markdown.Text(Place(cell)),
            Markdown.Code(cell.Path) + " · " + TypeOf(cell.Type), Value(index) };
        var trace = file.Parsed?.Engine is { } engine ? RuleTrace.Of(engine, report) : null;
        if (trace?.PartsOf(index).ToList() is { Count: > 0 } parts)
        {
            var shown = parts.Take(MaxParts).Select(part => Markdown.Text(report.Form.Cells[part].Label));
            lines.Add(ComputedFrom(shown, parts.Count > MaxParts));
        }

        var rules = trace?.Of(index).Select(use => use.Rule).DistinctBy(rule => rule.Id).Take(MaxRules).Select(RuleLine).ToList() ?? [];
        return string.Join("\n\n", lines.Concat(rules.Count == 0 ? [] : [Rules.In(language) + "\n" + string.Join('\n', rules)]));
    }

    /// <summary>The value of a cell and that of the year before.</summary>
    public string Value(int index)
    {
        var type = report.Form.Cells[index].Type;
        var text = ValueOf(report, index, type);
        var said = YearAnd(report.Header.Year, text);
        if (file.View.Beside(report, -1) is not { } before || before.Form.IndexOf(report.Form.Cells[index].Path) is not (>= 0 and var same))
        {
            return said;
        }

        said += " · " + YearAnd(before.Header.Year, ValueOf(before, same, before.Form.Cells[same].Type));
        return report[index].HasValue && before[same].HasValue && type.IsNumber
            ? said + " · " + Change(report[index].Value - before[same].Value)
            : said;
    }

    /// <summary>A rule and what it says.</summary>
    public string RuleLine(FormRule rule) => "- " + Markdown.Code(rule.Id) + " " + SaysOf(rule);

    private static string Place(FormCell cell) =>
        string.IsNullOrEmpty(cell.Block.Title) ? cell.Section.Heading : cell.Section.Heading + " · " + cell.Block.Title;

    private string ValueOf(Report of, int index, CellType type)
    {
        var text = CellFormat.Write(of[index], type);
        var unit = of[index].HasValue && type.IsNumber && type.Unit.Length > 0 ? " " + type.Unit : string.Empty;
        return text.Length == 0 ? Nothing.In(language) : Markdown.Text(text + unit);
    }

    private string ComputedFrom(IEnumerable<string> parts, bool areMore)
    {
        var shown = Punctuation.Semicolons(parts.Select(LocalizedText.Verbatim));
        return Punctuation.Labelled(Computed, shown).In(language) + (areMore ? " …" : string.Empty);
    }

    private string YearAnd(int year, string value) => Words.Say("cell-card.year", $"{year}: {value}", $"{year} 年：{value}").In(language);

    private string Change(decimal by)
    {
        var signed = LocalizedText.Verbatim(Markdown.Text(by.ToString("+0.##########;-0.##########;0", CultureInfo.InvariantCulture)));
        return Punctuation.Labelled(ChangeLabel, signed).In(language);
    }

    private string SaysOf(FormRule rule)
    {
        var says = LocalizedText.Verbatim(Markdown.Text(rule.Says.In(language)));
        return (rule.Basis.Length > 0 ? Punctuation.Bracketed(says, LocalizedText.Verbatim(Markdown.Text(rule.Basis))) : says).In(language);
    }

    private string TypeOf(CellType type) => Markdown.Text(CellTypeWords.Of(type).In(language));
}

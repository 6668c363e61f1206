using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Workspace.Comparing.Summaries;

/// <summary>Differences in words, the same in every format.</summary>
/// <param name="language">The language.</param>
public sealed class DifferenceWords(Language language)
{
    private const int MaxNameLength = 120;

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>A text in the language.</summary>
    public string Say(LocalizedText text) => text.In(language);

    /// <summary>How a report is named.</summary>
    public static string TitleOf(ReportDifference difference) => difference.Subject is { Report: { } report } subject
        ? FormattableString.Invariant($"{Shorten(subject.AgencyName)} {report.Header.Year}")
        : Shorten(difference.Subject.Path);

    /// <summary>A part of the head.</summary>
    public string FieldName(HeadField field) => field switch
    {
        HeadField.File => Say(Words.Say("head-field.file", "File", "文件")),
        HeadField.Form => Say(Words.Say("head-field.form", "Form", "表式")),
        HeadField.Agency => Say(Words.Say("head-field.agency", "Agency", "单位")),
        HeadField.Year => Say(Words.Say("head-field.year", "Year", "年度")),
        HeadField.Published => Say(Words.Say("head-field.published", "Published", "发布日期")),
        HeadField.Content => Say(Words.Say("head-field.content", "Content", "内容")),
        HeadField.CollectedWithout => Say(Words.Say("head-field.collected-without", "Collected without", "未汇总的单位")),
        HeadField.Component => Say(Words.Say("head-field.component", "Component", "组成单位")),
        _ => Say(Words.Say("head-field.accepted", "Accepted discrepancy", "已认可的不一致")),
    };

    /// <summary>A key of the register of agencies.</summary>
    public string KeyName(string key) => key switch
    {
        "id" => Say(Words.Say("register-key.id", "id", "代号")),
        "name" => Say(Words.Say("register-key.name", "name", "名称")),
        "level" => Say(Words.Say("register-key.level", "level", "层级")),
        "parent" => Say(Words.Say("register-key.parent", "parent", "上级单位")),
        "covers" => Say(Words.Say("register-key.covers", "covers", "汇总范围")),
        "region" => Say(Words.Say("register-key.region", "region", "行政区划代码")),
        "abbreviation" => Say(Words.Say("register-key.abbreviation", "abbreviation", "缩写")),
        _ => Say(Words.Say("register-key.pinyin", "pinyin", "拼音首字母")),
    };

    /// <summary>What was or is there, where something may be lacking.</summary>
    public string ValueOf(string? value) => value ?? Say(ChangeWords.None);

    /// <summary>What stands in a cell.</summary>
    public string ValueOf(CellValue value) => value switch
    {
        { State: CellValue.AbsentState } => Say(Words.Say("difference.cell.no-such-cell", "(no such cell)", "（无此项）")),
        { Text.Length: > 0 } => value.Text,
        { State: "notApplicable" } => Say(Words.Say("difference.cell.not-applicable", "(not applicable)", "（不适用）")),
        { State: "invalid" } => Say(Words.Say("difference.cell.invalid", "(invalid)", "（无效）")),
        _ => Say(Words.Say("difference.cell.blank", "(blank)", "（空）")),
    };

    /// <summary>How a figure changed; empty where that cannot be said.</summary>
    public string ChangeOf(CellDifference change)
    {
        if (change.Difference is not { } difference)
        {
            return string.Empty;
        }

        var text = ChangeText.Of(difference, change.Cell.Type);
        return change.Percent is { } percent && percent != 0
            ? Say(Punctuation.Bracketed(LocalizedText.Verbatim(text), LocalizedText.Verbatim(ChangeText.OfPercent(percent))))
            : text;
    }

    /// <summary>Where a cell stands in its section.</summary>
    public static string PlaceOf(CellDifference change) => string.IsNullOrEmpty(change.Cell.Block.Title)
        ? change.Cell.Label.Length > 0 ? change.Cell.Label : change.Cell.Section.Heading
        : $"{change.Cell.Block.Title} · {change.Cell.Label}";

    /// <summary>A weight.</summary>
    public string WeightOf(Severity severity) => Say(SeverityWords.Of(severity));

    // Agencies have names that fit a heading; what does not is no name.
    private static string Shorten(string name) => name.Length <= MaxNameLength ? name : name[..MaxNameLength] + "…";
}

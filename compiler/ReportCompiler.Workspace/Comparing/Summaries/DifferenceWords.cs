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
    public string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;

    /// <summary>How a report is named.</summary>
    public static string TitleOf(ReportDifference difference) => difference.Subject is { Report: { } report } subject
        ? FormattableString.Invariant($"{Shorten(subject.AgencyName)} {report.Header.Year}")
        : Shorten(difference.Subject.Path);

    /// <summary>A part of the head.</summary>
    public string FieldName(HeadField field) => field switch
    {
        HeadField.File => Say("File", "文件"),
        HeadField.Form => Say("Form", "表式"),
        HeadField.Agency => Say("Agency", "单位"),
        HeadField.Year => Say("Year", "年度"),
        HeadField.Published => Say("Published", "发布日期"),
        HeadField.Component => Say("Component", "组成单位"),
        _ => Say("Accepted discrepancy", "已认可的不一致"),
    };

    /// <summary>A key of the register of agencies.</summary>
    public string KeyName(string key) => key switch
    {
        "id" => Say("id", "代号"),
        "name" => Say("name", "名称"),
        "level" => Say("level", "层级"),
        "parent" => Say("parent", "上级单位"),
        "covers" => Say("covers", "汇总范围"),
        "region" => Say("region", "行政区划代码"),
        "abbreviation" => Say("abbreviation", "缩写"),
        _ => Say("pinyin", "拼音首字母"),
    };

    /// <summary>What was or is there, where something may be lacking.</summary>
    public string ValueOf(string? value) => value ?? Say("(none)", "（无）");

    /// <summary>What stands in a cell.</summary>
    public string ValueOf(CellValue value) => value switch
    {
        { State: CellValue.AbsentState } => Say("(no such cell)", "（无此项）"),
        { Text.Length: > 0 } => value.Text,
        { State: "notApplicable" } => Say("(not applicable)", "（不适用）"),
        { State: "invalid" } => Say("(invalid)", "（无效）"),
        _ => Say("(blank)", "（空）"),
    };

    /// <summary>How a figure changed; empty where that cannot be said.</summary>
    public string ChangeOf(CellDifference change)
    {
        if (change.Difference is not { } difference)
        {
            return string.Empty;
        }

        var text = ChangeText.Of(difference, change.Cell.Type);
        return change.Percent is { } percent && percent != 0 ? Say($"{text} ({ChangeText.OfPercent(percent)})", $"{text}（{ChangeText.OfPercent(percent)}）") : text;
    }

    /// <summary>Where a cell stands in its section.</summary>
    public static string PlaceOf(CellDifference change) => string.IsNullOrEmpty(change.Cell.Block.Title)
        ? change.Cell.Label.Length > 0 ? change.Cell.Label : change.Cell.Section.Heading
        : $"{change.Cell.Block.Title} · {change.Cell.Label}";

    /// <summary>A weight.</summary>
    public string WeightOf(Severity severity) => severity switch
    {
        Severity.Error => Say("error", "错误"),
        Severity.Warning => Say("warning", "警告"),
        _ => Say("note", "提示"),
    };

    /// <summary>A count with its noun.</summary>
    public string Count(int count, string english, string chinese) =>
        Say(FormattableString.Invariant($"{count} {english}{(count == 1 ? string.Empty : "s")}"), FormattableString.Invariant($"{count} {chinese}"));

    // Agencies have names that fit a heading; what does not is no name.
    private static string Shorten(string name) => name.Length <= MaxNameLength ? name : name[..MaxNameLength] + "…";
}

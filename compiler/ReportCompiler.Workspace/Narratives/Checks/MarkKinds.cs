using System.Text.RegularExpressions;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Narratives.Checks;

/// <summary>The marks of other kinds of Markdown: how each looks where somebody means it, and what it would be.</summary>
internal static partial class MarkKinds
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline;

    /// <summary>The kinds; what one of them has taken is no mark of a later one.</summary>
    public static IReadOnlyList<(Regex Mark, LocalizedText Kind)> All { get; } =
    [
        (Fence(), Words.Say("foreign-marks.code-block", "blocks of code", "代码块")),
        (Code(), Words.Say("foreign-marks.code", "code", "代码")),
        (Struck(), Words.Say("foreign-marks.struck", "struck text", "删除线")),
        (Quote(), Words.Say("foreign-marks.quote", "quotes by >", "以“>”表示的引用")),
        (Underline(), Words.Say("foreign-marks.underline", "headings by a line below", "以下划线表示的标题")),
        (Footnote(), Words.Say("foreign-marks.footnote", "footnotes", "脚注")),
        (Definition(), Words.Say("foreign-marks.definition", "definitions of links", "链接定义")),
        (Task(), Words.Say("foreign-marks.task", "boxes to tick", "勾选框")),
        (Marked(), Words.Say("foreign-marks.marked", "highlighted text", "突出显示")),
        (Inserted(), Words.Say("foreign-marks.inserted", "inserted text", "插入标记")),
        (Raised(), Words.Say("foreign-marks.raised", "raised text", "上标")),
        (Lowered(), Words.Say("foreign-marks.lowered", "lowered text", "下标")),
        (Underscored(), Words.Say("foreign-marks.underscored", "bold text by underscores", "以下划线表示的加粗")),
        (Entity(), Words.Say("foreign-marks.entity", "character references", "字符引用")),
        (Tag(), Words.Say("foreign-marks.tag", "HTML", "网页代码")),
    ];

    [GeneratedRegex(@"^[ \t]*`{3,}[^`\n]*$", Options)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<![\\`])`[^`\n]+`(?!`)", Options)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![\\~0-9%])~~(?=[^~\s])[^~\n]*[^~\s]~~(?!~)", Options)]
    private static partial Regex Struck();

    // "> 5" is a figure, "A > B" within a text a comparison.
    [GeneratedRegex(@"^[ \t]*>[ \t]*(?=[^\s0-9\uFF10-\uFF19{=>.])", Options)]
    private static partial Regex Quote();

    [GeneratedRegex(@"(?<=[^\s|][^\n|]*\n)[ ]{0,3}(?:={3,}|-{3,})[ \t]*$", Options)]
    private static partial Regex Underline();

    [GeneratedRegex(@"(?<!\\)\[\^[^\]\s\\]{1,16}\]", Options)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^[ ]{0,3}\[[^\]\n]+\]:[ \t]*(?=<?https?:)", Options)]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<=^[ \t]*(?:[-*]|[1-9][0-9]?[.)])[ \t]+)\[[ xX]\](?=[ \t]+\S)", Options)]
    private static partial Regex Task();

    // "A==B==C" is a comparison.
    [GeneratedRegex(@"(?<![\\=A-Za-z0-9])==(?=[^=\s])[^=\n]*(?<=\S)==(?![=A-Za-z0-9])", Options)]
    private static partial Regex Marked();

    // "C++" is a name.
    [GeneratedRegex(@"(?<![\\+A-Za-z0-9])\+\+(?=[^+\s])[^+\n]*(?<=\S)\+\+(?![+A-Za-z0-9])", Options)]
    private static partial Regex Inserted();

    // "10^4" is a power without a second mark.
    [GeneratedRegex(@"(?<=[\p{L}0-9)\uFF09])(?<!\\)\^[0-9A-Za-z+-]{1,4}\^(?![0-9])", Options)]
    private static partial Regex Raised();

    // "3~5" and "A~B" are spans.
    [GeneratedRegex(@"(?<=[A-Z][a-z]?|[)\uFF09])~[0-9]{1,2}~(?![~0-9])", Options)]
    private static partial Regex Lowered();

    // "__年__月" is to be filled in.
    [GeneratedRegex(@"(?<![\\_\w])__(?:[A-Za-z0-9]|[^\W_][^_\n]*[^_\s])__(?![_\w])", Options)]
    private static partial Regex Underscored();

    [GeneratedRegex(
        @"(?<!\\)&(?:amp|lt|gt|quot|apos|nbsp|e[mn]sp|copy|reg|middot|[mn]dash|hellip|[lr][ds]quo|[lr]aquo|times|deg|sect|para|bull|yen|[lr]arr"
        + @"|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});",
        Options)]
    private static partial Regex Entity();

    [GeneratedRegex(
        @"(?<!\\)<(?:!--|/?(?:a|abbr|b|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|s|script|small|span"
        + @"|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|video)(?:[ \t][^<>\n]*)?/?>)",
        Options)]
    private static partial Regex Tag();
}

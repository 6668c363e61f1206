using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Narratives.Checks;

/// <summary>
/// Marks that an author may have meant otherwise than they are published: those of other kinds of Markdown, which are text here, and asterisks
/// that may stand for something left out.
/// </summary>
internal static partial class ForeignMarks
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline;

    private static readonly LocalizedText Escape = Words.Say("foreign-marks.escape", "Put a backslash before it: it is text", "在前面加反斜杠，作为正文");

    private static readonly LocalizedText LinkKind = Words.Say("foreign-marks.link", "links to such an address", "指向这种地址的链接");

    private static readonly (Regex Mark, LocalizedText Kind)[] Kinds =
    [
        (Fence(), Words.Say("foreign-marks.code-block", "blocks of code", "代码块")),
        (Code(), Words.Say("foreign-marks.code", "code", "代码")),
        (Struck(), Words.Say("foreign-marks.struck", "struck text", "删除线")),
        (Quote(), Words.Say("foreign-marks.quote", "quotes by >", "以“>”表示的引用")),
        (Underline(), Words.Say("foreign-marks.underline", "headings by a line below", "以下划线表示的标题")),
        (Definition(), Words.Say("foreign-marks.definition", "definitions of links", "链接定义")),
        (Entity(), Words.Say("foreign-marks.entity", "character references", "字符引用")),
        (Tag(), Words.Say("foreign-marks.tag", "HTML", "网页代码")),
    ];

    /// <summary>The findings of a text, each with its escape.</summary>
    /// <param name="narrative">The text.</param>
    /// <param name="file">The data file.</param>
    /// <param name="heading">The heading of its section.</param>
    public static IEnumerable<Finding> Find(Narrative narrative, string file, string heading)
    {
        var taken = new List<Match>();
        foreach (var (mark, kind) in Kinds)
        {
            foreach (var match in mark.Matches(narrative.Markdown).Where(match => !taken.Exists(other => Overlap(other, match))))
            {
                taken.Add(match);
                yield return Of(NarrativeDiagnostics.MarkIsText, narrative, file, match, [heading, match.Value.Trim(), kind]);
            }
        }

        foreach (var match in Links().Matches(narrative.Markdown).Where(IsRefused))
        {
            yield return Of(NarrativeDiagnostics.MarkIsText, narrative, file, match, [heading, match.Value, LinkKind]);
        }

        foreach (var match in LeftOut().Matches(narrative.Markdown).Cast<Match>())
        {
            yield return Of(NarrativeDiagnostics.TextIsMark, narrative, file, match, [heading, match.Value]);
        }
    }

    private static Finding Of(DiagnosticDefinition definition, Narrative narrative, string file, Match match, object[] operands)
    {
        // White space before a mark at the start of a line is not its own.
        var start = match.Index + match.Length - match.Value.TrimStart().Length;
        var length = match.Value.Trim().Length;
        var span = narrative.Locator.Locate(narrative.Markdown, start, length);
        return new Finding(definition, file, span, operands) { TextFixes = FixesOf(narrative, match.Value.Trim(), start, span) };
    }

    // A text that is folded has no place for a backslash that could be told from here.
    private static List<TextFix> FixesOf(Narrative narrative, string mark, int start, SourceSpan span)
    {
        if (narrative.Locator.Layout != TextLayout.Block)
        {
            return [];
        }

        var escaped = mark.StartsWith('*') ? mark.Replace("*", "\\*", StringComparison.Ordinal)
            : mark[0] is '`' or '~' ? mark.Replace($"{mark[0]}", $"\\{mark[0]}", StringComparison.Ordinal)
            : "\\" + mark;
        return [new TextFix(Escape, narrative.Locator.Locate(narrative.Markdown, start, span.EndColumn - span.Column), escaped)];
    }

    private static bool Overlap(Match one, Match other) => one.Index < other.Index + other.Length && other.Index < one.Index + one.Length;

    // "[2](5)" is no link and looks like none.
    private static bool IsRefused(Match link)
    {
        var address = link.Groups["address"].Value.Trim('<', '>', ' ');
        return (address.Contains(':', StringComparison.Ordinal) || address.Contains(" \"", StringComparison.Ordinal)) && !LinkPolicy.IsAddress(address);
    }

    [GeneratedRegex(@"^[ \t]*`{3,}[^`\n]*$", Options)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<![\\`])`[^`\n]+`(?!`)", Options)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![\\~0-9%])~~(?=[^~\s])[^~\n]*[^~\s]~~(?!~)", Options)]
    private static partial Regex Struck();

    // "> 5" is a figure.
    [GeneratedRegex(@"^[ \t]*>[ \t]+(?=[^\s0-9{])", Options)]
    private static partial Regex Quote();

    [GeneratedRegex(@"(?<=[^\s|][^\n|]*\n)[ ]{0,3}(?:={3,}|-{3,})[ \t]*$", Options)]
    private static partial Regex Underline();

    [GeneratedRegex(@"^[ ]{0,3}\[[^\]\n]+\]:[ \t]*(?=<?https?:)", Options)]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<!\\)&(?:amp|lt|gt|quot|nbsp|copy|middot|[mn]dash|hellip|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});", Options)]
    private static partial Regex Entity();

    [GeneratedRegex(@"(?<!\\)</?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|span|strong|sub|sup|table|td|th|tr|u|ul)(?:[ \t][^<>\n]*)?/?>", Options)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<!\\)!?\[[^\[\]\n]+\]\((?<address>[^()\n]+)\)", Options)]
    private static partial Regex Links();

    // A masked name before a conjunction or a bracket and another behind it; digits, or the same character, before both pairs.
    [GeneratedRegex(
        @"(?:(?<=\p{L})(?<![\\*])\*\*(?:(?=[与和及同或跟])[^*\n]{2,6}|（[^*\n]{1,16}[、，和与及：]?\w{1,6})|(?<=[0-9])\*\*[^*\n]{1,12}[0-9]"
        + @"|(?<=(?<same>[\p{L}·]))\*\*[^*\n]{1,16}\k<same>)\*\*(?!\*)",
        Options)]
    private static partial Regex LeftOut();
}

using System.Globalization;
using System.Text;
using CsCheck;
using ReportCompiler.Publishing.Narratives;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.Narratives;
using ReportCompiler.Workspace.Narratives.Written;

namespace ReportCompiler.Publishing.Tests.Narratives;

/// <summary>What is text is published to the last mark, line for line: backslashes, single asterisks and underscores, ordinals, brackets.</summary>
public class TextIsTextTests
{
    private const int Texts = 3_000;
    private const string Blocks = "p, li";

    // Each is text wherever it stands between others, and none is the half of a mark.
    private static readonly string[] Pieces =
    [
        "新收", "3525件", "2024年", "，", "。", "（一）", "[5]", "(6)", " *6222* ", "3*4", "张*三", " _5_ ", "2024_总结", "a_b_c",
        @" C:\temp\new\[1].docx", @" \\10.0.0.1\share ", @" D:\数据\*.txt ", @"式\(x\)", "50\\%", "\\\"", @" x\y\[2] ",
        "[](http://a.cn)", "[ ](http://b.cn)", "[文](www.a.cn)", "[文](a.gov.cn/x)", "____", "138****0000", "5%", "#5",
    ];

    // Each begins a line.
    private static readonly string[] Beginnings = ["合计", "注：", "其中", "* 表示", "# 号为", "单位："];

    private static readonly Gen<string> Text = Gen.OneOf([.. Pieces.Select(Gen.Const)]).Array[1, 6]
        .Select(pieces => string.Concat(pieces).Trim()).Select(text => text[0] == '(' ? "共" + text : text);

    private static readonly Gen<string> Line = Gen.Select(Gen.OneOf([.. Beginnings.Select(Gen.Const)]), Text, (beginning, text) => beginning + text + "。");

    private static readonly Gen<string> Series = Gen.Select(
        Gen.OneOf([.. new[] { "{0}、", "{0}．", "（{0}）", "({0})", "{0})" }.Select(Gen.Const)]), Text.Array[2, 4],
        (mark, texts) => string.Join('\n', texts.Select((text, index) => string.Format(CultureInfo.InvariantCulture, mark, index + 1) + text + "。")));

    private static readonly Gen<string> List = Gen.Select(
        Gen.OneOf(Gen.Const(". "), Gen.Const(") ")), Text.Array[2, 4],
        (mark, texts) => string.Join('\n', texts.Select((text, index) => $"{index + 1}{mark}甲{text}。")));

    private static readonly Gen<string> Part = Gen.OneOf(
        Line,
        Series,
        List,
        Gen.Select(Series, Line, (series, line) => $"{series}\n{line}"),
        Gen.Select(List, Line, (list, line) => $"{list}\n{line}"));

    [Fact]
    public void EveryMarkOfATextIsShown() => Part.Array[1, 4].Each(
        Texts, parts => Assert.Equal(string.Join('\n', parts), Shown(string.Join("\n\n", parts))));

    [Fact]
    public void EveryMarkOfATextIsCarriedOverIntoMarkdown() => Part.Array[1, 4].Each(
        Texts,
        parts => Assert.Equal(string.Join('\n', parts), Lines(ProseReaders.Read(Markdown(string.Join("\n\n", parts)), ProseReaders.Gfm))));

    private static string Shown(string text)
    {
        var page = new PageBuffer();
        ProseHtml.Write(page, Read(text));
        return Lines(Encoding.UTF8.GetString(page.Written));
    }

    private static string Markdown(string text) => ProseMarkdown.Write(Read(text));

    private static IReadOnlyList<ProseBlock> Read(string text) => ProseReader.Read(new Narrative(text, default, []), null);

    private static string Lines(string html) => string.Join('\n', ProseReaders.Numbered(html).QuerySelectorAll(Blocks)
        .Where(block => block.QuerySelector(Blocks) is null).Select(block => block.TextContent.Trim()));
}

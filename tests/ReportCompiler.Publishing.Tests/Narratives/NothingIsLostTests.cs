using System.Text;
using CsCheck;
using Markdig;
using ReportCompiler.Publishing.Narratives;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.Narratives;
using ReportCompiler.Workspace.Narratives.Written;

namespace ReportCompiler.Publishing.Tests.Narratives;

/// <summary>The law of prose: what a reader gets has the letters, digits and brackets of what was written, in their order, in every output.</summary>
public class NothingIsLostTests
{
    private const int Texts = 5_000;

    [Fact]
    public void EveryOutputHasWhatWasWritten() =>
        Gen.OneOf([.. StatutoryProse.Pieces.Select(Gen.Const)]).Array[1, 24].Select(pieces => string.Concat(pieces))
            .Each(Texts, AssertKept);

    [Theory]
    [InlineData("办理期限3~5个工作日的10件，10~20个工作日的2件。面积3*4米、5*6米。")]
    [InlineData("申请人张*三、李*四，电话138****0000、139****1111。张**、李**说。")]
    [InlineData("10^4元和10^5元；A==B==C；C++与D++；甲：____，乙：____。H~2~O，x^2^")]
    [InlineData("依据苏政办[2024][5]号办理。\n\n见[1（括号未闭合）。[2](5)号，[3] (6)，![4](7)")]
    [InlineData("首段。\n\n[注]: 数据截至2024年12月31日，共5件\n\n[^1]: 含结转5件\n\n末段。")]
    [InlineData("本年度\n>5件\n> 6件\n\n2024. 12. 31\n\n01. 五\n\n1. 2. 3")]
    [InlineData("共5件\n===\n\n    四个空格3件\n\n　　全角缩进4件\n---\n完")]
    [InlineData("**一是加强组织领导。**成立领导小组。\n\n一是**公开平台建设，**还需加强；二是**《条例》**学习不够。")]
    [InlineData("做法：\n（一）甲\n（二）乙\n\n1) 甲\n2) 乙\n\n1) 丙\n\n（1）丁\n（2）戊")]
    [InlineData("1. 一\n1. 二\n3. 三\n\n9) 九\n\n- 甲\n\n* 乙")]
    [InlineData("| 项 | 数 |\n|---|---|\n| 甲 | 5 | 6 |\n| 乙 |")]
    [InlineData("&nbsp;&#50;&lt;b&gt; <b>5</b> <!-- 6 --> <5>")]
    [InlineData("(1)[5][5]。\n(2)C:\\temp\\new\\[1].docx[](http://a.cn)50%。\n(3)[6]")]
    [InlineData("# 95-1234\n\n#6 号\n\n## 标题 7 ##\n\n5 #")]
    [InlineData("2**3和3**4，6**号楼7**号楼，___8___，*9*，_10_，***11***")]
    [InlineData("$5$与$6$，:100:，@7，`8`，``9``，~~~10~~~")]
    public void WordsOfReportsAreKept(string text) => AssertKept(text);

    private static void AssertKept(string text)
    {
        var blocks = ProseReader.Read(new Narrative(text, default, []), null);
        var expected = StatutoryProse.Kept(text);

        Assert.Equal(expected, StatutoryProse.Kept(string.Join('\n', PlainProse.Of(blocks))));
        Assert.Equal(expected, StatutoryProse.Kept(ProseReaders.Numbered(Html(blocks)).TextContent));
        Assert.Equal(expected, StatutoryProse.Kept(TextOf(ProseMarkdown.Write(blocks), ProseReaders.Gfm)));
        Assert.Equal(expected, StatutoryProse.Kept(TextOf(ProseMarkdown.Write(blocks), ProseReaders.WithHtml)));
    }

    private static string TextOf(string markdown, MarkdownPipeline reader) => ProseReaders.Numbered(ProseReaders.Read(markdown, reader)).TextContent;

    private static string Html(IReadOnlyList<ProseBlock> blocks)
    {
        var page = new PageBuffer();
        ProseHtml.Write(page, blocks);
        return Encoding.UTF8.GetString(page.Written);
    }
}

using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Narratives.Checks;

namespace ReportCompiler.Workspace.Tests.Narratives;

/// <summary>Marks that somebody may have meant otherwise are told at their place; what statutory prose is full of is not.</summary>
public class ForeignMarkTests
{
    [Theory]
    [InlineData("共~~300~~320件", "RC2047", 2, "~~300~~", @"共\~\~300\~\~320件")]
    [InlineData("见`系统`一栏", "RC2047", 2, "`系统`", @"见\`系统\`一栏")]
    [InlineData("一\n\n> 引用的话", "RC2047", 1, ">", "一\n\n\\> 引用的话")]
    [InlineData("标题\n===", "RC2047", 1, "===", "标题\n\\===")]
    [InlineData("标题\n---", "RC2047", 1, "---", "标题\n\\---")]
    [InlineData("[注]: https://example.org/", "RC2047", 1, "[注]:", @"\[注]: https://example.org/")]
    [InlineData("甲&nbsp;乙", "RC2047", 2, "&nbsp;", @"甲\&nbsp;乙")]
    [InlineData("甲<br/>乙", "RC2047", 2, "<br/>", @"甲\<br/>乙")]
    [InlineData("见[此处](javascript:x)", "RC2047", 2, "[此处](javascript:x)", @"见\[此处](javascript:x)")]
    [InlineData("```", "RC2047", 1, "```", @"\`\`\`")]
    [InlineData("含结转[^1]件", "RC2047", 4, "[^1]", @"含结转\[^1]件")]
    [InlineData("共2^10^件", "RC2047", 3, "^10^", @"共2\^10\^件")]
    [InlineData("其中==重点==内容", "RC2047", 3, "==重点==", @"其中\=\=重点\=\=内容")]
    [InlineData("其中++新增++内容", "RC2047", 3, "++新增++", @"其中\+\+新增\+\+内容")]
    [InlineData("氢H~2~测定", "RC2047", 3, "~2~", @"氢H\~2\~测定")]
    [InlineData("- [x] 完成", "RC2047", 3, "[x]", @"- \[x] 完成")]
    [InlineData("1. [ ] 未完成", "RC2047", 4, "[ ]", @"1. \[ ] 未完成")]
    [InlineData("见（__x__）", "RC2047", 3, "__x__", @"见（\_\_x\_\_）")]
    [InlineData("__一是公开。__ 二", "RC2047", 1, "__一是公开。__", @"\_\_一是公开。\_\_ 二")]
    [InlineData("见[表](附件 一.pdf)", "RC2047", 2, "[表](附件 一.pdf)", @"见\[表](附件 一.pdf)")]
    [InlineData("见[文](https://example.org \"题\")", "RC2047", 2, "[文](https://example.org \"题\")", "见\\[文](https://example.org \"题\")")]
    [InlineData("见[文](www.a.cn)", "RC2047", 2, "[文](www.a.cn)", @"见\[文](www.a.cn)")]
    [InlineData("见[文](a.gov.cn/b)", "RC2047", 2, "[文](a.gov.cn/b)", @"见\[文](a.gov.cn/b)")]
    [InlineData("见[文](http:/a.cn)", "RC2047", 2, "[文](http:/a.cn)", @"见\[文](http:/a.cn)")]
    [InlineData("见[](https://example.org/)", "RC2047", 2, "[](https://example.org/)", @"见\[](https://example.org/)")]
    [InlineData("见[ ](https://example.org/)", "RC2047", 2, "[ ](https://example.org/)", @"见\[ ](https://example.org/)")]
    [InlineData("见![图](https://example.org/a.png)", "RC2047", 2, "![图](https://example.org/a.png)", @"见\!\[图](https://example.org/a.png)")]
    [InlineData(">引用的话", "RC2047", 1, ">", "\\>引用的话")]
    [InlineData("甲<!-- 注 -->乙", "RC2047", 2, "<!--", @"甲\<!-- 注 -->乙")]
    [InlineData("申请人张**和李**。", "RC2048", 5, "**和李**", @"申请人张\*\*和李\*\*。")]
    [InlineData("6**号楼、7**号楼", "RC2048", 2, "**号楼、7**", @"6\*\*号楼、7\*\*号楼")]
    [InlineData("苏N**888、苏N**999", "RC2048", 3, "**888、苏N**", @"苏N\*\*888、苏N\*\*999")]
    [InlineData("苏A·**123和苏B·**456", "RC2048", 4, "**123和苏B·**", @"苏A·\*\*123和苏B·\*\*456")]
    [InlineData("张**（男）、李**（女）", "RC2048", 2, "**（男）、李**", @"张\*\*（男）、李\*\*（女）")]
    public void MarkIsToldAtItsPlaceWithItsEscape(string text, string id, int column, string mark, string mended)
    {
        var finding = Assert.Single(Find(text));

        Assert.Equal((id, column), (finding.Definition.Id, finding.Span.Column));
        Assert.Contains($"'{mark}'", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal(mended, Apply(text, Assert.Single(finding.TextFixes)));
        Assert.Empty(Find(mended));
    }

    [Theory]
    [InlineData("办理期限3~5个工作日的10件，10~20个工作日的2件。")]
    [InlineData("面积3*4米、5*6米。申请人张*三、李*四，电话138****0000、139****1111。")]
    [InlineData("10^4元；A==B==C；C++与D++；甲：____，乙：____。")]
    [InlineData("苏政办[2024][5]号，见[2](5)号，[注]: 数据截至2024年12月31日。")]
    [InlineData(">5件\n> 6件\n2024. 12. 31")]
    [InlineData("**一是加强组织领导。**成立**领导小组**和**专班**。")]
    [InlineData("新收**3646**件，**办结**和**结转**各半")]
    [InlineData("R&D经费，AT&T；a<b且c>d；<5>件")]
    [InlineData("| 项 | 数 |\n|---|---|\n| 新收 | 5 |")]
    [InlineData("一\n\n---\n\n二")]
    [InlineData("[文字](https://example.org/a_b) [附件](files/a.pdf) <https://example.org/>")]
    [InlineData("3~~5天、6~~8天\n\n~~~~")]
    [InlineData("全年**新收、结转**3646件，**公开**和**不公开**各半")]
    [InlineData("甲：__年__月__日，乙：__，丙：__件。A_B__C，x__y__z")]
    [InlineData("3~5~8天，A~B~C，10^4元和10^5元，C++和D++，i++ ++j，1==1，A==B==C")]
    [InlineData("见[2](5 号)，[附](见 后)，[x]项、[ ]项，惊！[注](甲)；>=5件\n>0.5万元")]
    [InlineData("1) 甲\n2) 乙\n\n（一）甲\n（二）乙\n\n①甲\n②乙")]
    [InlineData(@"\~\~300\~\~ \<br> \&nbsp;")]
    public void WordsOfReportsAreNoMarks(string text) => Assert.Empty(Find(text));

    [Fact]
    public void MarksOfOneKindAreOneFinding()
    {
        const string Text = "共~~3~~、~~5~~和~~8~~件，\n~~9~~件，见`甲`";
        var findings = Find(Text);

        Assert.Equal([2, 9], findings.Select(finding => finding.Span.Column).Order());
        var struck = findings.Single(finding => finding.Message(Language.English).Contains("struck", StringComparison.Ordinal));
        Assert.Contains("'~~3~~' (and 3 more like it) is published as it stands", struck.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("“~~3~~”（另有 3 处）将原样发布", struck.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("(and 2 more like it)", Find(Apply(Text, Assert.Single(struck.TextFixes)))[1].Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void MarksOnOneLineAreEscapedTogether()
    {
        const string Text = "~~3~~、~~5~~和~~8~~件";

        Assert.Equal(@"\~\~3\~\~、\~\~5\~\~和\~\~8\~\~件", Apply(Text, Assert.Single(Find(Text)).TextFixes[1]));
    }

    [Fact]
    public void EveryPlaceWhereAsterisksAreLostIsTold()
    {
        const string Text = "苏N**123和苏N**456\n工号A**1、A**2，某**公司与某**局";
        var findings = Find(Text);

        Assert.Equal([(2, 3), (3, 4), (3, 14)], findings.Select(finding => (finding.Span.Line, finding.Span.Column)));
        Assert.Equal("苏N**123和苏N**456\n工号A**1、A**2，某\\*\\*公司与某\\*\\*局", Apply(Text, findings[2].TextFixes[0]));
    }

    [Theory]
    [InlineData("| 项 | 数 |\n|---|---|\n| 新收 | 5 | 6 |\n| 结转 | 1 |", 1)]
    [InlineData("| 项 | 数 |\n|---|---|\n| 新收 | 5 |\n|结转|1|2|3|", 2)]
    [InlineData("项 | 数\n--|--\n新收 | 5 | 6", 1)]
    public void RowWithACellTooManyIsTold(string text, int row)
    {
        var finding = Assert.Single(Find(text));

        Assert.Equal("RC2049", finding.Definition.Id);
        Assert.Equal(row + 3, finding.Span.Line);
        Assert.Contains($"row {row} of the table", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| 项 | 数 |\n|---|---|\n| 新\\|收 | 5 |")]
    [InlineData("| 项 | 数 |\n|---|---|\n| 新收 |")]
    [InlineData("项|数|率\n-|-|-\n新收|5|6")]
    public void RowWithinItsHeadIsNot(string text) => Assert.Empty(Find(text));

    private static List<Finding> Find(string text)
    {
        var narrative = new Narrative(text, new TextLocator(new SourceSpan(1, 1, 1, 2), TextLayout.Block, 0), []);
        return [.. ForeignMarks.Find(narrative, "a.yaml", "一、总体情况"), .. TableCells.Find(narrative, "a.yaml", "一、总体情况")];
    }

    private static string Apply(string text, TextFix fix)
    {
        var lines = text.Split('\n');
        var line = lines[fix.Span.Line - 2];
        lines[fix.Span.Line - 2] = line[..(fix.Span.Column - 1)] + fix.Text + line[(fix.Span.EndColumn - 1)..];
        return string.Join('\n', lines);
    }
}

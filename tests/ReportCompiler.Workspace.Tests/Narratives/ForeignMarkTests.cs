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
    [InlineData(@"\~\~300\~\~ \<br> \&nbsp;")]
    public void WordsOfReportsAreNoMarks(string text) => Assert.Empty(Find(text));

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

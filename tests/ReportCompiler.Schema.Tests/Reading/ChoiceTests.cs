using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>Ticks, choices, names and codes, as a data file says them and as the form prints them.</summary>
public class ChoiceTests
{
    private const string Word = "  word: good\n";
    private const string Some = "  some: [loan, other: 上门]\n";
    private const string Plain = "  plain: [c, a]\n";
    private const string Names = "  names: [张三, \"李, 四\"]\n";
    private const string Code = "  code: 007\n";
    private const string Other = "  other: 0\n";
    private const string Row = "t: [poor, [hall], 3]";

    [Theory]
    [InlineData("box", "☑", "yes")]
    [InlineData("yes", "□是 ☑否", "否")]
    [InlineData("has", "☑有 □无", "有")]
    [InlineData("word", "☑良好 □较差 □其他", "良好")]
    [InlineData("some", "☑外借 □阅览 ☑其他：上门", "外借、其他：上门")]
    [InlineData("plain", "c / a", "c / a")]
    [InlineData("names", "张三、李, 四", "张三、李, 四")]
    [InlineData("code", "007", "007")]
    public void CellIsPrintedAsTheFormDoes(string row, string inForm, string inWords)
    {
        var report = TickForm.With(Row, Row).Parsed.Report!;
        var cell = report.Form.IndexOf($"s.{row}.c");

        var type = report.Form.Cells[cell].Type;

        Assert.Equal((inForm, inWords), (CellPrint.InForm(report[cell], type), CellPrint.InWords(report[cell], type)));
    }

    [Theory]
    [InlineData(Word, "  word: 较差\n", "s.word.c", "poor")]
    [InlineData(Word, "  word: [poor]\n", "s.word.c", "poor")]
    [InlineData(Word, "  word: {other: 尚可}\n", "s.word.c", "other: 尚可")]
    [InlineData(Word, "  word: {c: {其他: 尚可}}\n", "s.word.c", "other: 尚可")]
    [InlineData(Word, "  word:\n    other: 尚可\n", "s.word.c", "other: 尚可")]
    [InlineData(Some, "  some: []\n", "s.some.c", "")]
    [InlineData(Some, "  some: 阅览\n", "s.some.c", "hall")]
    [InlineData(Some, "  some: [[loan, hall]]\n", "s.some.c", "loan\nhall")]
    [InlineData(Some, "  some: {c: [阅览, loan]}\n", "s.some.c", "hall\nloan")]
    [InlineData(Some, "  some:\n    - loan\n    - 其他: \"开放, 夜间\"\n", "s.some.c", "loan\nother: 开放, 夜间")]
    [InlineData(Some, "  some: ~\n", "s.some.c", null)]
    [InlineData(Some, "  some: [~]\n", "s.some.c", null)]
    [InlineData(Plain, "  plain: N/A\n", "s.plain.c", "N/A")]
    [InlineData(Names, "  names: 张三\n", "s.names.c", "张三")]
    [InlineData(Names, "  names: |\n    张三\n    李四\n", "s.names.c", "张三\n李四")]
    [InlineData(Code, "  code: \"010\"\n", "s.code.c", "010")]
    [InlineData(Other, "  other: ABC\n", "s.other.c", "ABC")]
    [InlineData(Row, "t: [其他: 尚可, [loan, hall], 3]", "t.word", "other: 尚可")]
    [InlineData(Row, "t: [poor, hall, 3]", "t.some", "hall")]
    [InlineData(Row, "t: {word: poor, some: [hall, loan], n: 3}", "t.some", "hall\nloan")]
    public void WhatIsChosenIsReadInEachOfItsWays(string from, string to, string path, string? text)
    {
        var found = TickForm.With(from, to);

        var problems = found.Findings.Where(finding => finding.Definition.Id.StartsWith("RC2", StringComparison.Ordinal));

        Assert.Equal([], problems.Select(finding => finding.Message(Language.English)));
        Assert.Equal(text, found.Parsed.Report![found.Parsed.Report.Form.IndexOf(path)].Text);
    }

    [Theory]
    [InlineData(
        Word, "  word: god\n",
        "(8,9) RC2038: 一、勾选 · 评价 · 结果: 'god' is not one of: good, poor; did you mean 'good'? Choose one of the words, spelt exactly.")]
    [InlineData(Word, "  word: [good, poor]\n", "(8,9) RC2080: 一、勾选 · 评价 · 结果: 'good, poor' are several, but one is to be chosen Keep the one that applies.")]
    [InlineData(Word, "  word: []\n", "(8,9) RC2035: 一、勾选 · 评价 · 结果: the cell is blank Choose one of the words that the form offers.")]
    [InlineData(Some, "  some: [loan, 外借]\n", "(9,16) RC2081: 一、勾选 · 方式 · 结果: '外借' stands in the list twice Keep one; if another was meant, write that.")]
    [InlineData(
        Some, "  some: [loan, other]\n",
        "(9,16) RC2082: 一、勾选 · 方式 · 结果: 'other' is chosen, but not what that is Say what it is, in the list: other: …")]
    [InlineData(Some, "  some: [loan, 其他: ~]\n", "(9,16) RC2082: 一、勾选 · 方式 · 结果: '其他' is chosen, but not what that is Say what it is, in the list: other: …")]
    [InlineData(
        Some, "  some: loan、hall\n",
        "(9,9) RC2038: 一、勾选 · 方式 · 结果: 'loan、hall' is not one of: loan, hall; several are a list: [loan, hall] Choose one of the words, spelt exactly.")]
    [InlineData(Plain, "  plain: [a, d]\n", "(10,14) RC2038: 一、勾选 · 字母 · 结果: 'd' is not one of: a, b, c Choose one of the words, spelt exactly.")]
    [InlineData(Names, "  names: ~\n", "(11,10) RC2035: 一、勾选 · 人员 · 结果: the cell is blank Write the names in a list; [] where there are none.")]
    [InlineData(Names, "  names: [张三, 张三]\n", "(11,15) RC2081: 一、勾选 · 人员 · 结果: '张三' stands in the list twice Keep one; if another was meant, write that.")]
    [InlineData(
        Code, "  code: 7\n",
        "(12,9) RC2083: 一、勾选 · 代码 · 结果: '7' is not a code of 3 digits Zeros at its beginning may have been lost; if so, write 007.")]
    [InlineData(Code, "  code: 00a\n", "(12,9) RC2083: 一、勾选 · 代码 · 结果: '00a' is not a code of 3 digits Write it in full, as the document has it.")]
    [InlineData(Other, "  other: abc\n", "(13,10) RC2083: 一、勾选 · 别码 · 结果: 'abc' is not of the shape [A-Z]+|0[0-9]* Write it in full, as the document has it.")]
    [InlineData(Row, "t: [poor, [hall, hall], 3]", "(14,18) RC2081: 二、一行 · 方式: 'hall' stands in the list twice Keep one; if another was meant, write that.")]
    [InlineData(
        Row, "t: [poor, [hall], [3]]",
        "(14,19) RC2013: 二、一行 · 数: a single value is expected here See the data file reference in docs/template-language.md.")]
    public void SlipIsOneFindingAtItsPlace(string from, string to, string found) => Assert.Equal([found], TickForm.Found(from, to, Language.English));

    [Theory]
    [InlineData(Word, "  word: [good, poor]\n", "(8,9) RC2080: 一、勾选 · 评价 · 结果：“good, poor”为多项，但只能选一项 请只保留符合实际的一项。")]
    [InlineData(Some, "  some: [loan, other]\n", "(9,16) RC2082: 一、勾选 · 方式 · 结果：选了“other”，但未作说明 请在列表中写明内容：other: …")]
    [InlineData(Code, "  code: 7\n", "(12,9) RC2083: 一、勾选 · 代码 · 结果：“7”不是由 3 位数字组成的代码 开头的 0 可能丢失；如确系丢失，请写作 007。")]
    public void SlipIsSaidInChineseToo(string from, string to, string found) => Assert.Equal([found], TickForm.Found(from, to, Language.Chinese));

    [Fact]
    public void BlankWordsAreToldOneByOneAndAreNoZeros()
    {
        var found = TickForm.With(
            "  box: yes\n  yes: 否\n  has: 有\n  word: good",
            "  box: ~\n  yes: ~\n  has: ~\n  word: ~");

        Assert.Equal(4, found.Findings.Count(finding => finding.Definition.Id == "RC2035"));
        Assert.DoesNotContain(found.Findings, finding => finding.Definition.Id == "RC2043");
    }

    [Theory]
    [InlineData("[loan, other: 上门]", "[]", 0)]
    [InlineData("[loan, other: 上门]", "[other: 上门]", 0)]
    [InlineData("[张三, \"李, 四\"]", "[王五]", 1)]
    [InlineData("word: good", "word: poor", 1)]
    [InlineData("[loan, other: 上门]", "~", 0)]
    public void RulesAskWhatIsChosen(string from, string to, int broken) =>
        Assert.Equal(broken, TickForm.With(from, to).Findings.Count(finding => finding.Definition.Id == "RC3003"));
}

using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>What a cell without a number is said to need: the number that is meant, in the unit of the cell, or none rather than a wrong one.</summary>
public class NumberAdviceTests
{
    private const string Charges = "charges:     72701.2578";
    private const string Received = "received:                   [  3440,";

    [Theory]
    [InlineData("251000元", "Write 25.1: the cell counts 万元.")]
    [InlineData("2.5亿元", "Write 25000: the cell counts 万元.")]
    [InlineData("25.1万元", "Write 25.1: the cell counts 万元.")]
    [InlineData("'25,100 千元'", "Write 2510: the cell counts 万元.")]
    [InlineData("３００万元", "Write 300: the cell counts 万元.")]
    [InlineData("251元", "Write 0.0251: the cell counts 万元.")]
    [InlineData("2515.55元", "Write digits only, the number of 万元; convert what is in another unit.")]
    [InlineData("300美元", "Write digits only, the number of 万元; convert what is in another unit.")]
    [InlineData("300件", "Write digits only, the number of 万元; convert what is in another unit.")]
    [InlineData("三百万元", "Write digits only, the number of 万元; convert what is in another unit.")]
    [InlineData("约300万元", "Write digits only, the number of 万元; convert what is in another unit.")]
    [InlineData("18871元", "Write 1.8871: the cell counts 万元.")]
    [InlineData("100元", "Write 0.01: the cell counts 万元.")]
    [InlineData("1元", "Write 0.0001: the cell counts 万元.")]
    [InlineData("0元", "Write 0: the cell counts 万元.")]
    [InlineData("'1,887,100元'", "Write 188.71: the cell counts 万元.")]
    [InlineData("２５１０００元", "Write 25.1: the cell counts 万元.")]
    [InlineData("251 000元", "Write digits only, the number of 万元; convert what is in another unit.")]
    [InlineData("0.3亿元", "Write 3000: the cell counts 万元.")]
    [InlineData("300 万元", "Write 300: the cell counts 万元.")]
    [InlineData("0.5元", "Write digits only, the number of 万元; convert what is in another unit.")]
    [InlineData("300万元左右", "Write digits only, the number of 万元; convert what is in another unit.")]
    [InlineData("300至400万元", "Write digits only, the number of 万元; convert what is in another unit.")]
    public void AmountIsConvertedWhereItCanBe(string text, string advice) => Assert.Equal(advice, AdviceFor(Charges, "charges: " + text));

    [Theory]
    [InlineData("'< 1'", "Write <1, as the form does.")]
    [InlineData("less than 1", "Write <1, as the form does.")]
    [InlineData("n/a", "Write N/A, as the form does.")]
    [InlineData("NA", "Write N/A, as the form does.")]
    [InlineData("none", "Write N/A, as the form does.")]
    [InlineData("soon", "Write digits only, the number of days; convert what is in another unit.")]
    public void WordOfTheFormIsNamed(string text, string advice)
    {
        var written = RealFiles.ReportText("us-access-board/2024").Replace("26,     <1,", $"26,     {text},", StringComparison.Ordinal);
        var finding = Assert.Single(ReportParser.Parse("reports/us-access-board/2024.yaml", written, RealFiles.Catalog).Findings);

        Assert.Equal("RC2030", finding.Definition.Id);
        Assert.Contains(advice, finding.Remedy(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3440件", "Write 3440: the cell counts 件.")]
    [InlineData("0.344万件", "Write 3440: the cell counts 件.")]
    [InlineData("增3440", "Write 3440: the cell counts 件.")]
    [InlineData("减4", "Write digits only, the number of 件; convert what is in another unit.")]
    [InlineData("many", "Write digits only, the number of 件; convert what is in another unit.")]
    [InlineData("亿", "Write digits only, the number of 件; convert what is in another unit.")]
    [InlineData("3万", "Write digits only, the number of 件; convert what is in another unit.")]
    [InlineData("10人", "Write digits only, the number of 件; convert what is in another unit.")]
    public void CountIsAdvisedWhereTheCellMayHoldIt(string text, string advice) =>
        Assert.Equal(advice, AdviceFor(Received, $"received: [{text},"));

    [Theory]
    [InlineData("减4", "Write -4: the cell counts 项.")]
    [InlineData("减少4项", "Write -4: the cell counts 项.")]
    [InlineData("增加 2", "Write +2: the cell counts 项.")]
    [InlineData("负3", "Write -3: the cell counts 项.")]
    [InlineData("减4项", "Write -4: the cell counts 项.")]
    [InlineData("减 12", "Write -12: the cell counts 项.")]
    [InlineData("增2项", "Write +2: the cell counts 项.")]
    [InlineData("增加12项", "Write +12: the cell counts 项.")]
    [InlineData("减少１２", "Write -12: the cell counts 项.")]
    public void ChangeIsAdvisedWithItsSign(string text, string advice) =>
        Assert.Equal(advice, AdviceFor("licenses:    [   4,    0,", $"licenses: [4, {text},", "huaxian-hrss/2019"));

    [Theory]
    [InlineData("251000元", "Write 25.1: the cell counts 万元.")]
    [InlineData("0.02亿元", "Write 200: the cell counts 万元.")]
    [InlineData("12.5万元", "Write 12.5: the cell counts 万元.")]
    [InlineData("1元", "Write 0.0001: the cell counts 万元.")]
    [InlineData("约12万元", "Write digits only, the number of 万元; convert what is in another unit.")]
    public void AmountOfTheFormBeforeIsConvertedToo(string text, string advice) =>
        Assert.Equal(advice, AdviceFor("centralized: [   0,    0]", $"centralized: [0, {text}]", "huaxian-hrss/2019"));

    private static string AdviceFor(string old, string replacement, string name = "suqian/2024")
    {
        var text = RealFiles.ReportText(name);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var parsed = ReportParser.Parse($"reports/{name}.yaml", text.Replace(old, replacement, StringComparison.Ordinal), RealFiles.Catalog);
        var found = Assert.Single(parsed.Findings, finding => finding.Definition.Id == "RC2030");
        Assert.Contains(found.Expected is { } number ? $"Write {number}" : "Write digits only", found.Remedy(Language.English), StringComparison.Ordinal);
        return found.Remedy(Language.English);
    }
}

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
    public void AmountIsConvertedWhereItCanBe(string text, string advice) => Assert.Equal(advice, AdviceFor(Charges, "charges: " + text));

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
    public void ChangeIsAdvisedWithItsSign(string text, string advice) =>
        Assert.Equal(advice, AdviceFor("licenses:    [   4,    0,", $"licenses: [4, {text},", "huaxian-hrss/2019"));

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

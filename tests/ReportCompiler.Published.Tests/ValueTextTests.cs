using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Published.Tests;

/// <summary>Figures as documents have them.</summary>
public class ValueTextTests
{
    private static readonly CellType Count = new("count", CellKind.Integer, "件", 0, IsSigned: false, 0, null);
    private static readonly CellType Money = new("money", CellKind.Decimal, "万元", 4, IsSigned: false, 0, null);
    private static readonly CellType Change = new("change", CellKind.Integer, "项", 0, IsSigned: true, null, null);
    private static readonly CellType Days = new("days", CellKind.Decimal, "days", 2, IsSigned: false, 0, null) { NotApplicable = "N/A",
        Specials = new(new SpecialValue("<1", 0.1m)) };
    private static readonly CellType Dollars = new("dollars", CellKind.Decimal, "USD", 2, IsSigned: false, 0, null);
    private static readonly CellType Date = new("date", CellKind.Date, string.Empty, 0, IsSigned: false, null, null) { NotApplicable = "N/A" };
    private static readonly CellType Choice = new("choice", CellKind.Code, string.Empty, 0, IsSigned: false, null, null)
    {
        Codes = new("loan", "sale"),
        Labels = new("外借", "出售"),
    };

    [Theory]
    [InlineData("12", "12")]
    [InlineData(" １２ ", "12")]
    [InlineData("1,234", "1234")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("12件", "12")]
    [InlineData("12\u001F3", "12")]
    [InlineData("12\u001F+3", "12")]
    public void CountIsRead(string text, string written) => Assert.Equal(written, ValueTexts.Read(text, Count).Written);

    [Theory]
    [InlineData("/")]
    [InlineData("—")]
    [InlineData("无")]
    [InlineData("")]
    [InlineData("\u00A0")]
    public void NothingIsKeptAsBlank(string text) =>
        Assert.Equal((ReadingState.Blank, null), (ValueTexts.Read(text, Count).State, ValueTexts.Read(text, Count).Written));

    [Theory]
    [InlineData("12 3")]
    [InlineData("1 234")]
    [InlineData("1\n2")]
    [InlineData("l2")]
    [InlineData("12.5")]
    [InlineData("约12")]
    [InlineData("¥12")]
    public void WhatLeavesADoubtIsNotWritten(string text) =>
        Assert.Equal((ReadingState.Doubtful, null), (ValueTexts.Read(text, Count).State, ValueTexts.Read(text, Count).Written));

    [Fact]
    public void PartsOfABrokenFigureAreItsCandidates() => Assert.Equal(["12", "3", "123"], ValueTexts.Read("12 3", Count).Candidates);

    [Theory]
    [InlineData("251000元", "25.1")]
    [InlineData("25.1万元", "25.1")]
    [InlineData("25.1", "25.1")]
    public void MoneyIsConverted(string text, string written) => Assert.Equal(written, ValueTexts.Read(text, Money).Written);

    [Fact]
    public void SignOfMoneySaysNothingOfTenThousands() => Assert.Equal(ReadingState.Doubtful, ValueTexts.Read("¥251000", Money).State);

    [Fact]
    public void SignOfMoneyStandsBeforeAmountsOfIt() =>
        Assert.Equal((ReadingState.Filled, "1048477.37"), (ValueTexts.Read("$1,048,477.37", Dollars).State, ValueTexts.Read("$1,048,477.37", Dollars).Written));

    [Theory]
    [InlineData("+2", "+2")]
    [InlineData("－2", "-2")]
    [InlineData("−2", "-2")]
    [InlineData("减少2", "-2")]
    public void ChangeIsRead(string text, string written) => Assert.Equal(written, ValueTexts.Read(text, Change).Written);

    [Theory]
    [InlineData("n/a", "N/A")]
    [InlineData("< 1", "<1")]
    [InlineData("3.50", "3.50")]
    public void WordsThatStandForNumbersAreRead(string text, string written) => Assert.Equal(written, ValueTexts.Read(text, Days).Written);

    [Theory]
    [InlineData("2024-09-24", "2024-09-24")]
    [InlineData("2024年9月4日", "2024-09-04")]
    [InlineData("9/24/2024", "2024-09-24")]
    [InlineData("September 4, 2024", "2024-09-04")]
    [InlineData("N/A", "N/A")]
    public void DayIsRead(string text, string written) => Assert.Equal(written, ValueTexts.Read(text, Date).Written);

    [Fact]
    public void DayThatCouldBeTwoIsDoubtful() => Assert.Equal(ReadingState.Doubtful, ValueTexts.Read("3/4/2024", Date).State);

    [Theory]
    [InlineData("外借")]
    [InlineData("loan")]
    [InlineData("☑外借 □出售")]
    public void ChoiceIsRead(string text) => Assert.Equal("loan", ValueTexts.Read(text, Choice).Written);

    [Theory]
    [InlineData("（二）部分公开（区分处理的，只计这一情形）", "部分公开")]
    [InlineData("1.属于国家秘密", "属于国家秘密")]
    public void LabelIsComparedWithoutNumberAndRemark(string label, string shorter) => Assert.Contains(LabelText.Plain(shorter), LabelText.Shorter(label));

    [Fact]
    public void TraditionalCharactersAreComparedAsSimplified() => Assert.Equal(LabelText.Plain("一、總體情況"), LabelText.Plain("一 、总体情况"));
}

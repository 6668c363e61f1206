using CsCheck;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Reports;

public class CellFormatTests
{
    // Whole part and decimal places, within what a figure may be.
    private static readonly Gen<(long Whole, int Scale)> Numbers =
        Gen.Select(Gen.OneOf(Gen.Long[-1_000, 1_000], Gen.Long[-99_999_999_999_999, 99_999_999_999_999]), Gen.Int[0, 4]);

    [Theory]
    [InlineData(3, 0, false, "3")]
    [InlineData(-1, 0, false, "-1")]
    [InlineData(2, 0, true, "+2")]
    [InlineData(-1, 0, true, "-1")]
    [InlineData(0, 0, true, "0")]
    [InlineData(1234567, 0, false, "1234567")]
    [InlineData(59237.2449, 4, false, "59237.2449")]
    [InlineData(5, 4, false, "5.0000")]
    [InlineData(5, 2, true, "+5.00")]
    public void ValueIsWrittenAsItsTypeSays(double value, int scale, bool isSigned, string text) =>
        Assert.Equal(text, CellFormat.Write((decimal)value, TypeOf(scale, isSigned)));

    [Theory]
    [InlineData("金额（万元）", "万元", true)]
    [InlineData("Paid (EUR)", "EUR", true)]
    [InlineData("收费（单位：万元）", "万元", true)]
    [InlineData("万元户数", "万元", false)]
    [InlineData("金额（万元）", "元", false)]
    [InlineData("件数（）", "", false)]
    public void UnitIsFoundInALabel(string label, string unit, bool isNamed) =>
        Assert.Equal(isNamed, new CellType("type", CellKind.Decimal, unit, 0, false, null, null).IsUnitNamedIn(label));

    [Fact]
    public void WhatIsWrittenIsReadBackWithoutANote() =>
        Sampling.Each(
            Gen.Select(Numbers, Gen.Bool),
            2000,
            sample =>
            {
                var ((whole, scale), isSigned) = sample;
                var value = whole / Power(scale);
                var text = CellFormat.Write(value, TypeOf(scale, isSigned));
                var (read, findings) = Read(text, scale, isSigned);

                Assert.Equal(value, read);
                Assert.Equal("", findings);
            },
            sample => sample.ToString());

    [Fact]
    public void FullWidthAndSeparatedFormsAreReadAsTheSameNumber() =>
        Sampling.Each(
            Numbers,
            1000,
            sample =>
            {
                var value = sample.Whole / Power(sample.Scale);
                var text = value.ToString("#,##0.####", System.Globalization.CultureInfo.InvariantCulture);
                var wide = string.Concat(text.Select(character => (char)(character - '!' + '！')));

                Assert.Equal(value, Read(text, 4, isSigned: false).Value);
                Assert.Equal((value, "RC2036"), Read(wide, 4, isSigned: false));
            },
            sample => sample.ToString());

    private static decimal Power(int scale) => (decimal)Math.Pow(10, scale);

    private static CellType TypeOf(int scale, bool isSigned) =>
        new("type", scale == 0 ? CellKind.Integer : CellKind.Decimal, "", scale, isSigned, null, null);

    // Through a data file, as everybody else reads it.
    private static (decimal Value, string Findings) Read(string text, int scale, bool isSigned)
    {
        var id = OneCellForms.Name(scale, isSigned);
        var parsed = ReportParser.Parse("a/2021.yaml", $"template: cell\nagency: a\nyear: 2021\ns: {{{id}: \"{text}\"}}\n", OneCellForms.Catalog);
        var found = parsed.Findings.Where(finding => finding.Cell == $"s.{id}").Select(finding => finding.Definition.Id);
        return (parsed.Report![parsed.Report.Form.IndexOf($"s.{id}")].Value, string.Join(", ", found));
    }
}

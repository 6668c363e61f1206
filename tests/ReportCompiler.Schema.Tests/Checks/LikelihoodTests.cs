using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Two parts and their total, one of them wrong: what each would have to be, and which slip that would be.</summary>
public class LikelihoodTests
{
    [Theory]
    [InlineData("[12, 30, 51]", "transposed: s.a 12 > 21", "digit: s.b 30 > 39", "other: s.total 51 > 42")]
    [InlineData("[213, 0, 123]", "transposed: s.a 213 > 123", "transposed: s.total 123 > 213")]
    [InlineData("[1243, 0, 2134]", "other: s.a 1243 > 2134", "other: s.b 0 > 891", "other: s.total 2134 > 1243")]
    [InlineData("[312, 0, 123]", "other: s.a 312 > 123", "other: s.total 123 > 312")]
    [InlineData("[1204, 0, 1024]", "transposed: s.a 1204 > 1024", "transposed: s.total 1024 > 1204")]
    [InlineData("[123, 0, 132]", "transposed: s.a 123 > 132", "transposed: s.total 132 > 123", "other: s.b 0 > 9")]
    public void NeighbouringDigitsThatChangedPlaces(string row, params string[] changes) => Assert.Equal(changes, SumForm.Changes("s", row));

    [Theory]
    [InlineData("[10, 20, 3]", "magnitude: s.total 3 > 30")]
    [InlineData("[10, 20, 300]", "magnitude: s.total 300 > 30", "digit: s.b 20 > 290", "other: s.a 10 > 280")]
    [InlineData("[1, 20, 30]", "magnitude: s.a 1 > 10", "digit: s.b 20 > 29", "other: s.total 30 > 21")]
    [InlineData("[0, 20, 3000]", "other: s.a 0 > 2980", "other: s.b 20 > 3000", "other: s.total 3000 > 20")]
    public void ZeroTooManyOrTooFew(string row, params string[] changes) => Assert.Equal(changes, SumForm.Changes("s", row));

    [Theory]
    [InlineData("[10, 20, 31]", "digit: s.a 10 > 11", "digit: s.b 20 > 21", "digit: s.total 31 > 30")]
    [InlineData("[1, 2, 4]", "other: s.a 1 > 2", "other: s.b 2 > 3", "other: s.total 4 > 3")]
    [InlineData("[5, 0, 15]", "digit: s.a 5 > 15", "digit: s.b 0 > 10", "digit: s.total 15 > 5")]
    [InlineData("[123, 0, 1123]", "digit: s.a 123 > 1123", "digit: s.total 1123 > 123", "other: s.b 0 > 1000")]
    [InlineData("[123, 0, 1293]", "digit: s.a 123 > 1293", "digit: s.total 1293 > 123", "other: s.b 0 > 1170")]
    [InlineData("[123, 0, 1245]", "other: s.a 123 > 1245", "other: s.b 0 > 1122", "other: s.total 1245 > 123")]
    [InlineData("[1234, 0, 1538]", "other: s.a 1234 > 1538", "other: s.b 0 > 304", "other: s.total 1538 > 1234")]
    [InlineData("[12, 0, 1212]", "other: s.a 12 > 1212", "other: s.b 0 > 1200", "other: s.total 1212 > 12")]
    [InlineData("[122, 0, 12]", "digit: s.a 122 > 12", "digit: s.total 12 > 122")]
    public void OneDigitWrongMissingOrThereTwice(string row, params string[] changes) => Assert.Equal(changes, SumForm.Changes("s", row));

    [Theory]
    [InlineData("[10, 0, 17]", "[4, 13, 17]", "stale: s.total 17 > 10", "digit: s.a 10 > 17", "other: s.b 0 > 7")]
    [InlineData("[10, 0, 17]", "[10, 9, 19]", "stale: s.a 10 > 17", "digit: s.total 17 > 10", "other: s.b 0 > 7")]
    [InlineData("[9, 10, 22]", "[9, 50, 59]", "digit: s.b 10 > 13", "other: s.a 9 > 12", "other: s.total 22 > 19")]
    [InlineData("[10, 0, 17]", "[~, 13, ~]", "digit: s.a 10 > 17", "digit: s.total 17 > 10", "other: s.b 0 > 7")]
    public void FigureOfLastYear(string row, string before, params string[] changes) => Assert.Equal(changes, SumForm.Changes("s", row, before));

    [Theory]
    [InlineData("[1.05, 0, 1.50]", "transposed: m.a 1.05 > 1.50", "transposed: m.total 1.50 > 1.05", "other: m.b 0.00 > 0.45")]
    [InlineData("[1.5, 0, 15.00]", "magnitude: m.a 1.50 > 15.00", "magnitude: m.total 15.00 > 1.50", "other: m.b 0.00 > 13.50")]
    public void DigitsBehindThePointCountAsOthers(string row, params string[] changes) => Assert.Equal(changes, SumForm.Changes("m", row));

    [Fact]
    public void SignIsNoDigit() =>
        Assert.Equal(["transposed: d.a -12 > -21", "transposed: d.total -21 > -12", "other: d.b 0 > -9"], SumForm.Changes("d", "[-12, 0, -21]"));

    [Fact]
    public void FiguresOfTwoSignsHaveNoDigitsInCommon() =>
        Assert.All(SumForm.Changes("d", "[-12, 0, +21]"), change => Assert.StartsWith("other: ", change, StringComparison.Ordinal));

    [Fact]
    public void SignAloneMayBeWrong() =>
        Assert.Contains(SumForm.Changes("d", "[-12, 0, 12]"), change => change.EndsWith(": d.a -12 > +12", StringComparison.Ordinal));

    [Theory]
    [InlineData("[0, 1000, 1]", "other: s.b 1000 > 1", "other: s.total 1 > 1000")]
    [InlineData("[1, 1000, 1]", "other: s.b 1000 > 0", "other: s.total 1 > 1001")]
    [InlineData("[4000, 1001, 4999]", "other: s.a 4000 > 3998", "other: s.b 1001 > 999")]
    [InlineData("[4000, 1000, 4999]", "other: s.a 4000 > 3999", "other: s.b 1000 > 999", "other: s.total 4999 > 5000")]
    public void FigureThatItsTypeForbidsIsNotListed(string row, params string[] changes) => Assert.Equal(changes, SumForm.Changes("s", row));
}

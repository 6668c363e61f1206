using System.Globalization;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Repetition;

/// <summary>A report of twelve components, in which everything agrees, and for each rule one in which that rule alone is broken.</summary>
public class WrongReportTests
{
    private const int RulesOfTheForm = 78;

    public static TheoryData<int> Numbers { get; } = new(Enumerable.Range(0, WrongReports.All.Count));

    [Fact]
    public void SoundReportsHaveNoFinding() => Assert.Empty(WrongReports.FindingsOfSound());

    [Theory]
    [MemberData(nameof(Numbers))]
    public void WrongReportBreaksWhatItIsToBreak(int number)
    {
        var wrong = WrongReports.All[number];

        Assert.Equal(WrongReports.List(wrong, "finds").Distinct().Order(StringComparer.Ordinal), WrongReports.FindingsAfter(wrong));
        Assert.Contains(WrongReports.Text(wrong, "id"), WrongReports.List(wrong, "finds"));
    }

    [Fact]
    public void EachRuleOfTheFormHasAWrongReport()
    {
        var covered = WrongReports.All.SelectMany(wrong => WrongReports.List(wrong, "rules")).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Enumerable.Range(1, RulesOfTheForm).Select(rule => rule.ToString(CultureInfo.InvariantCulture)).Except(covered));
    }
}

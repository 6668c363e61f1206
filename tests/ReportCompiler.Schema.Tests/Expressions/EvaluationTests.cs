using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Expressions;

/// <summary>What a rule comes to on the figures of a report: t.a to t.m are 12, 5, 7, 10.50, 2.00, 3 and 0.50.</summary>
public class EvaluationTests
{
    private const string Cells = "12, 5, 7, 10.50, 2.00, 3, 0.50";
    private const string Before = "100, 50, 70, 1.00, 2.00, 30, 5";

    [Theory]
    [InlineData("t.a + t.b", "17")]
    [InlineData("t.a - t.b", "7")]
    [InlineData("t.a * t.n", "36")]
    [InlineData("t.a / t.n", "4")]
    [InlineData("-t.a + 20", "8")]
    [InlineData("sum(t.a, t.b, t.c)", "24")]
    [InlineData("min(t.a, t.b, t.c)", "5")]
    [InlineData("max(t.b, t.a, t.c)", "12")]
    [InlineData("count(t.a, t.b, t.c)", "3")]
    [InlineData("average(t.a, t.b, t.c)", "8")]
    [InlineData("median(t.a, t.b, t.c)", "7")]
    [InlineData("abs(t.b - t.a)", "7")]
    [InlineData("round(t.x)", "11")]
    [InlineData("round(t.x / 4, 1)", "2.6")]
    [InlineData("if(t.a > t.b, t.a, t.b)", "12")]
    [InlineData("if(t.a < t.b, t.a, t.b)", "5")]
    [InlineData("previous.t.a - t.a", "88")]
    public void NumberIsWhatItSays(string expression, string value) =>
        Assert.Equal(TruthValue.True, Outcome.Single($"{expression} = {value}", Cells, Before));

    [Theory]
    [InlineData("t.a = 12", "t.a = 13")]
    [InlineData("t.a != 13", "t.a != 12")]
    [InlineData("t.a < 13", "t.a < 12")]
    [InlineData("t.a <= 12", "t.a <= 11")]
    [InlineData("t.a > 11", "t.a > 12")]
    [InlineData("t.a >= 12", "t.a >= 13")]
    [InlineData("not t.a = 13", "not t.a = 12")]
    [InlineData("t.a = 12 and t.b = 5", "t.a = 12 and t.b = 6")]
    [InlineData("t.a = 12 or t.b = 6", "t.a = 13 or t.b = 6")]
    [InlineData("t.a = 13 implies t.b = 6", "t.a = 12 implies t.b = 6")]
    [InlineData("t.a = 13 iff t.b = 6", "t.a = 13 iff t.b = 5")]
    [InlineData("descending(t.a, t.c, t.b)", "descending(t.a, t.b, t.c)")]
    [InlineData("ascending(t.b, t.c, t.a)", "ascending(t.b, t.a, t.c)")]
    [InlineData("blank(t.a) or t.b = 5", "blank(t.a) or t.b = 6")]
    [InlineData("mentions(prose, \"We\") or t.b = 6", "mentions(prose, \"we\") or t.b = 6")]
    [InlineData("mentions(prose, \"bought\", \"sold\") or t.b = 6", "mentions(prose, \"lent\", \"sold\") or t.b = 6")]
    [InlineData("saysOnly(prose, \"none\", \"We bought 90 books\") or t.b = 6", "saysOnly(prose, \"bought\") or t.b = 6")]
    public void ConditionIsWhatItSays(string holds, string fails) =>
        Assert.Equal((TruthValue.True, TruthValue.False), (Outcome.Single(holds, Cells), Outcome.Single(fails, Cells)));

    [Fact]
    public void ConditionOnACellWithoutValueIsNotAssessed() => Assert.Equal(TruthValue.Unknown, Outcome.Single("t.a = 12", "~, 5, 7, 1, 2, 3, 4"));

    [Theory]
    [InlineData("count(t.a, t.b, t.c) = 2", TruthValue.True)]
    [InlineData("blank(t.a)", TruthValue.True)]
    [InlineData("na(t.a)", TruthValue.False)]
    [InlineData("blank(t.a) implies t.b = 5", TruthValue.True)]
    public void CellWithoutValueIsAskedFor(string require, TruthValue value) =>
        Assert.Equal(value, Outcome.Single(require, "~, 5, 7, 1, 2, 3, 4"));

    [Theory]
    [InlineData("each: column of grid", "sum(group) = last", 2)]
    [InlineData("each: column of grid", "group.first <= group.second", 2)]
    [InlineData("each: column of grid", "last <= t.a", 2)]
    [InlineData("each: row of grid", "one < two", 3)]
    [InlineData("each: row of grid", "two - one <= t.b", 3)]
    [InlineData("each: cell of grid", "this = previous.this", 6)]
    public void RuleIsCheckedOnEachElementOfItsScope(string each, string require, int count)
    {
        var result = Outcome.Of(require, Cells, Cells, each);

        Assert.Equal((0, count), (result.Findings.Count, result.Assessed));
    }

    [Theory]
    [InlineData("each: column of grid", "last = 8", "grid.last.two")]
    [InlineData("each: row of grid", "two != 6", "grid.group.second.two")]
    [InlineData("each: cell of grid", "this < 10", "grid.last.two")]
    public void FailureIsReportedAtItsElement(string each, string require, string cell) =>
        Assert.Equal([cell], Outcome.Of(require, Cells, null, each).Findings.Select(finding => finding.Cell));
}

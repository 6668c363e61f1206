using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Expressions;

/// <summary>Rules over dates, words and flags, and rules with parameters: one mistake is one finding.</summary>
public class WideRuleTests
{
    [Theory]
    [InlineData("facts.state = \"closed\"", "facts.state = \"clsed\"", "RC1021: 'clsed' names nothing in 'outcome'; did you mean 'closed'?")]
    [InlineData("facts.state = \"closed\"", "facts.state < \"closed\"",
        "RC1023: a cell that holds a text, a code or a date is needed here, but this is a number")]
    [InlineData("facts.state = \"closed\"", "facts.diff = \"closed\"",
        "RC1023: a cell that holds a text, a code or a date is needed here, but this is a number")]
    [InlineData("facts.state = \"closed\"", "\"closed\" != facts.state")]
    [InlineData("facts.begun <= facts.ended", "facts.begun <= \"2021-12-31\"")]
    [InlineData("require: facts.begun <= facts.ended and", "require: 1 < 2 and \"2021-01-01\" <= facts.begun and")]
    [InlineData("facts.begun <= facts.ended", "facts.begun <= \"soon\"", "RC1023: a date is needed here, but this is a text")]
    [InlineData("day(1, 1)", "day(13, 1)", "RC1025: 'day' takes a month and a day of the month, such as day(9, 30)")]
    [InlineData("day(1, 1)", "day(2, 30)", "RC1025: 'day' takes a month and a day of the month, such as day(9, 30)")]
    [InlineData("day(1, 1)", "day(2, 29)")]
    [InlineData("day(1, 1)", "day(1)", "RC1025: 'day' takes a month and a day of the month, such as day(9, 30)")]
    [InlineData("workdays(facts.begun, facts.ended)", "workdays(facts.begun)", "RC1025: 'workdays' takes two dates")]
    [InlineData("workdays(facts.begun, facts.ended)", "workdays(facts.begun, facts.diff)", "RC1025: 'workdays' takes two dates")]
    [InlineData("workdays(facts.begun, facts.ended)", "workdays(facts.begun, facts.never)",
        "RC1021: 'facts.never' names nothing in 'wide 1'; did you mean 'facts.ended'?")]
    [InlineData("blank(cases.complex.person.cost)", "blank(1)", "RC1025: 'blank' takes one cell")]
    [InlineData("blank(cases.complex.person.cost)", "blank(cases.complex.person.costs)",
        "RC1021: 'cases.complex.person.costs' names nothing in 'wide 1'; did you mean 'cases.complex.person.cost'?")]
    [InlineData("blank(cases.complex.person.cost)", "na(cases.simple.person.filed)")]
    [InlineData("mentions(overview, \"案\", \"件\")", "mentions(overview)", "RC1025: 'mentions' takes a section of prose and at least one text in quotes")]
    [InlineData("mentions(overview, \"案\", \"件\")", "mentions(cases, \"案\")", "RC1021: 'cases' names nothing in 'wide 1'")]
    [InlineData("mentions(overview, \"案\", \"件\")", "mentions(overview, 案)", "RC1020: a number, a name or '(' is expected here, not '案'")]
    public void WordsDatesAndProseAreAskedAsTheyCanBe(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("for: {kind: [small, large]}", "for: {kind: []}", "RC1001: 'for' has no 'kind'")]
    [InlineData("for: {kind: [small, large]}", "for: {kind: small}", "RC1007: 'kind' must be a list")]
    [InlineData("for: {kind: [small, large]}", "for: [small, large]", "RC1007: 'for' must be a mapping")]
    [InlineData("for: {kind: [small, large]}", "for: {kind: [small, [large]]}", "RC1007: 'kind' must be texts, or mappings of texts")]
    [InlineData("for: {kind: [small, large]}", "for: {kind: [small, huge]}",
        "RC1021: 'firm.huge' names nothing in 'cases.simple'; did you mean 'firm.large'?")]
    [InlineData("for: {kind: [small, large]}", "for: {kind: [small, small]}", "RC1004: the id 'rows-small' is taken: it stands in line 58 already")]
    public void ParametersAreFilledIn(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Fact]
    public void FewLongListsDoNotMultiplyWithoutBound()
    {
        var many = string.Join(", ", Enumerable.Range(1, 40));
        var finding = Assert.Single(WideForm.TemplateFindingsWith("for: {kind: [small, large]}", $"for: {{kind: [{many}], other: [{many}]}}"));

        Assert.Equal("'other' is '40', but must be values that make at most 500 rules", finding.Message(Language.English));
    }

    [Theory]
    [InlineData("values: [open, closed, 其他]", "min: 0", "RC1001: a cell type has no 'values'")]
    [InlineData("blank: allowed}\n  share", "blank: perhaps}\n  share", "RC1003: 'blank' is 'perhaps', but must be allowed or forbidden")]
    [InlineData("special: {\"<5\": 2.5}", "special: {\"<5\": few}", "RC1003: '<5' is 'few', but must be a number")]
    [InlineData("special: {\"<5\": 2.5}", "special: [\"<5\"]", "RC1007: 'special' must be a mapping")]
    [InlineData("holidays: [2021-10-01", "holidays: [2021-10-32", "RC1003: 'holidays' is '2021-10-32', but must be a date such as 2024-09-30")]
    public void TypesAndHolidaysAreChecked(string from, string to, params string[] found) => AssertFound(from, to, found);

    private static void AssertFound(string from, string to, string[] found) =>
        Assert.Equal(
            string.Join("\n", found),
            string.Join("\n", WideForm.TemplateFindingsWith(from, to).Select(finding => $"{finding.Definition.Id}: {finding.Message(Language.English)}")));
}

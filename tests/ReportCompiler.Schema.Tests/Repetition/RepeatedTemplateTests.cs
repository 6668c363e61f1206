using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Repetition;

/// <summary>Mistakes in templates that repeat rows: one mistake is one finding.</summary>
public class RepeatedTemplateTests
{
    [Theory]
    [InlineData("{each: component, presence: optional, columns: [books]}", "{each: component, presence: optional, columns: [boks]}",
        "RC1011: the table has no column 'boks'; did you mean 'books'?")]
    [InlineData("rows: [{each: line, id: causes, columns: [cause, times]}]", "rows: [{each: component, columns: [cause, times]}]",
        "RC1012: rows that are repeated for each component stand inside rows repeated for each component")]
    [InlineData("{each: line, id: causes,", "{each: line,", "RC1001: a row or column heading has no 'id'")]
    [InlineData("- {each: component}\n", "- {each: branch}\n", "RC1003: 'each' is 'branch', but must be component or line")]
    [InlineData("- {each: component}\n", "- {each: component, label: Branch}\n", "RC1002: 'label' is no property of a row that is repeated")]
    [InlineData("label: Least, overall: min", "label: Least, overall: least", "RC1003: 'overall' is 'least', but must be own, sum, min or max")]
    [InlineData("formula: open + lent - back", "formula: open + lent - bak", "RC1021: 'bak' names nothing in 'loans'; did you mean 'back'?")]
    [InlineData("formula: open + lent - back", "formula: left + lent", "RC1009: this total depends on itself: All branches · Left → All branches · Left")]
    [InlineData("exists(losses)", "exists(about)", "RC1025: 'exists' takes a table with rows for components, in a rule over each component")]
    [InlineData("line of losses.causes", "line of losses.cause", "RC1027: there is no table or block 'losses.cause'; did you mean 'losses.causes'?")]
    [InlineData("each: line of losses.causes", "each: row of losses",
        "RC1003: 'each' is 'row of losses', but must be component, overall or 'line of' a list, since the rows of the table are repeated")]
    [InlineData("above(0, oldest.days)", "above(0)", "RC1025: 'above' takes a limit and at least one cell or group")]
    [InlineData("count(above(0, oldest.days))", "above(0, oldest.days)",
        "RC1023: a single number is needed here, but this is several, which only a function over several numbers takes")]
    [InlineData("above(0, oldest.days)", "above(0, oldest.day)", "RC1021: 'oldest.day' names nothing in 'branches 1'")]
    [InlineData("unchanged(loans.term)", "unchanged(1)", "RC1025: 'unchanged' takes at least one cell or group")]
    [InlineData("unchanged(loans.term)", "unchanged(loans.terms)", "RC1021: 'loans.terms' names nothing in 'branches 1'")]
    [InlineData("unless: footnote", "unless: true", "RC1003: 'unless' is 'true', but must be footnote")]
    [InlineData("text: \"What **counts**.\"", "text: What counts., narrative: optional", "RC1002: 'text' is no property of a section that has 'narrative'")]
    [InlineData("components: shown", "components: yes", "RC1003: 'components' is 'yes', but must be shown")]
    [InlineData("scale: ..2", "scale: ..12", "RC1003: 'scale' is '..12', but must be a whole number from 0 to 10, or ..4 for up to four")]
    [InlineData("{id: overall, label: All branches, over: component, columns: [total]}", "{id: overall, label: All branches, over: component}",
        "RC1008: this total has nothing to add up: the table has no such row for each component")]
    [InlineData("overall: own\n      columns: [{id: r3", "columns: [{id: r3",
        "RC1008: this total has nothing to add up: cells of the type 'day' are no numbers; say 'overall: own'")]
    public void MistakeIsFoundOnce(string from, string to, string message) =>
        Assert.Equal(
            message, string.Join(
                "\n", BranchForm.TemplateFindingsWith(from, to).Select(finding => $"{finding.Definition.Id}: {finding.Message(Language.English)}")));
}

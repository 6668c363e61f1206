using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Templates;

/// <summary>Slips in what a template says of ticks, lists, codes and pairs, each with everything that is found.</summary>
public class ChoiceTemplateTests
{
    private const string Columns = "      columns: [{id: c, label: 结果}]\n";

    [Theory]
    [InlineData("draw: box}", "draw: dots}", "(7,27) RC1003")]
    [InlineData("values: [a, b, c]", "values: [a, b, a]", "(12,34) RC1003")]
    [InlineData("values: [a, b, c]", "values: {a: b, b: c}", "(12,34) RC1003")]
    [InlineData("values: [a, b, c]", "values: {a: 甲, b: [乙]}", "(12,44) RC1007")]
    [InlineData("pattern: \"[0-9]{3}\"", "pattern: (a)", "(14,31) RC1003")]
    [InlineData("count: {kind: integer}", "count: {kind: integer, other: x}", "(16,26) RC1002")]
    [InlineData("names: {kind: names}", "names: {kind: names, values: [a]}", "(13,24) RC1002")]
    [InlineData(Columns, "      pairs: 2\n" + Columns)]
    [InlineData(Columns, "      pairs: 5\n" + Columns, "(22,14) RC1003")]
    [InlineData(Columns, "      pairs: 2\n      columns: [{id: c, label: 结果}, {id: d, label: 数}]\n", "(22,14) RC1003")]
    public void SlipIsOneFinding(string from, string to, params string[] found)
    {
        Assert.Contains(from, TickForm.Template, StringComparison.Ordinal);
        var compiled = TemplateCompiler.Compile("ticks.yaml", TickForm.Template.Replace(from, to, StringComparison.Ordinal));

        Assert.Equal(found, compiled.Findings.Select(finding => $"{finding.Span} {finding.Definition.Id}"));
    }

    [Theory]
    [InlineData("ticked(s.some.c)", "ticked(s.word.c)", "RC1025")]
    [InlineData("ticked(s.some.c)", "ticked(s.box.c)", "RC1025")]
    [InlineData("has(s.some.c, \"loan\"", "has(s.some.c, \"laon\"", "RC1021")]
    [InlineData("has(s.some.c, \"loan\"", "has(s.none.c, \"loan\"", "RC1021")]
    [InlineData("has(s.names.c, \"张三\")", "has(t.n, \"张三\")", "RC1025")]
    [InlineData("has(s.names.c, \"张三\")", "has(previous.s.names.c, \"张三\")", "RC1025")]
    public void QuestionThatACellCannotAnswerIsRefused(string from, string to, string found)
    {
        Assert.Contains(from, TickForm.Template, StringComparison.Ordinal);
        var compiled = TemplateCompiler.Compile("ticks.yaml", TickForm.Template.Replace(from, to, StringComparison.Ordinal));

        Assert.Equal([found], compiled.Findings.Select(finding => finding.Definition.Id));
    }
}

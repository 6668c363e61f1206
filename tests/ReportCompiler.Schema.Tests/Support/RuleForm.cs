using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>A form whose cells are called a, b, c (copies), x, y (EUR) and n, m (plain numbers), each labelled as it is called, with one rule.</summary>
internal static class RuleForm
{
    private const string Head =
        """
        template: rules
        version: 1
        years: 2020..
        language: en
        title: Rules
        types:
          copies: {kind: integer, unit: copies, notApplicable: n/a}
          money: {kind: decimal, unit: EUR, scale: 2}
          plain: {kind: decimal, scale: 2}
        sections:
          - id: prose
            heading: Prose
            narrative: optional
          - id: t
            heading: T
            table:
              cells: copies
              columns:
                - {id: a, label: t.a}
                - {id: b, label: t.b}
                - {id: c, label: t.c}
                - {id: x, label: t.x, cells: money}
                - {id: y, label: t.y, cells: money}
                - {id: n, label: t.n, cells: plain}
                - {id: m, label: t.m, cells: plain}
          - id: grid
            heading: Grid
            table:
              cells: copies
              columns:
                - {id: one, label: One}
                - {id: two, label: Two}
              rows:
                - id: group
                  label: Group
                  rows:
                    - {id: first, label: First}
                    - {id: second, label: Second}
                - {id: last, label: Last}
        rules:
          - id: rule
            says: {en: "It holds.", zh: "成立。"}

        """;

    /// <summary>Compiles the form with a rule.</summary>
    /// <param name="require">What it requires.</param>
    /// <param name="more">Further properties of the rule, each on its line.</param>
    public static TemplateCompilation Compile(string require, params string[] more) =>
        TemplateCompiler.Compile("rules.yaml", $"{Head}    require: {Quote(require)}\n{string.Concat(more.Select(property => $"    {property}\n"))}");

    /// <summary>The rule, which has no mistake.</summary>
    public static BoundRule Bind(string require, params string[] more)
    {
        var template = Compile(require, more);
        Assert.Empty(template.Findings.Select(finding => finding.ToString()));
        return Assert.Single(template.Model!.Rules);
    }

    /// <summary>What is wrong with the rule: the column inside the expression, id and message.</summary>
    public static List<string> Findings(string require, params string[] more)
    {
        var findings = Compile(require, more).Findings;
        return findings.Select(
            finding => $"{finding.Span.Column - Offset(finding)} {finding.Definition.Id}: {finding.Message(Schema.Text.Language.English)}").ToList();
    }

    // The expression begins in column 15, behind the quotation mark.
    private static int Offset(Finding finding) => finding.Span.Column >= 14 ? 14 : 0;

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}

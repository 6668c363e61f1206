using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>A collected report with the cells a and b, and a member whose form has them otherwise.</summary>
public class MembersOnOtherFormsTests
{
    private static readonly TemplateEngine Engine = Form("{id: a, label: A}, {id: b, label: B}");

    [Theory]
    [InlineData("{id: a, label: A}, {id: b, label: B}")]
    [InlineData("{id: b, label: B}, {id: a, label: A}")]
    [InlineData("{id: c, label: C}, {id: b, label: B}, {id: a, label: A}")]
    public void CellIsFoundByItsPath(string columns)
    {
        var result = Check(Form(columns));

        Assert.Equal((0, 2), (result.Findings.Count, result.Assessed));
    }

    [Fact]
    public void CellThatAMemberDoesNotHaveIsNotAssessed()
    {
        var result = Check(Form("{id: b, label: B}"));

        Assert.Equal(["t.a"], result.NotAssessed.Select(check => check.Cell));
        Assert.Equal((0, 1), (result.Findings.Count, result.Assessed));
    }

    private static CheckResult Check(TemplateEngine form) =>
        Checker.Check(Engine, Read(Engine), null, new MemberReports([Read(form)], []) { IsComplete = true });

    private static TemplateEngine Form(string columns) => new(TemplateCompiler.Compile("members.yaml",
        $$"""
        template: members
        version: 1
        years: 2020..
        language: en
        title: Members
        types:
          count: {kind: integer}
        sections:
          - id: t
            heading: T
            table:
              cells: count
              columns: [{{columns}}]
        rules:
          - id: sum
            each: cell of t
            require: this = members.this
            says: {en: It is the sum., zh: 等于之和。}

        """).Model!);

    private static Report Read(TemplateEngine form) =>
        ReportParser.Parse("riverside.yaml", "template: members\nagency: riverside\nyear: 2021\nt: {a: 5, b: 7, c: 9}\n", new FormCatalog([form])).Report!;
}

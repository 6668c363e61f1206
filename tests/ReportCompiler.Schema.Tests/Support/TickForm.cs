using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>A form with a row for each kind of choice, and one row with several cells.</summary>
internal static class TickForm
{
    public const string Template =
        """
        template: ticks
        version: 1
        years: 2020..
        language: zh-CN
        title: "{agency.name}{year}"
        types:
          box: {kind: flag, draw: box}
          yes: {kind: flag, draw: boxes}
          has: {kind: flag, values: {yes: 有, no: 无}, draw: boxes}
          word: {kind: code, values: {good: 良好, poor: 较差}, other: 其他, draw: boxes}
          some: {kind: choices, values: {loan: 外借, hall: 阅览}, other: 其他, draw: boxes, blank: allowed}
          plain: {kind: choices, values: [a, b, c], notApplicable: N/A, join: " / "}
          names: {kind: names}
          code: {kind: text, pattern: "[0-9]{3}"}
          other: {kind: text, pattern: "[A-Z]+|0[0-9]*"}
          count: {kind: integer}
        sections:
          - id: s
            heading: 一、勾选
            table:
              cells: count
              columns: [{id: c, label: 结果}]
              rows:
                - {id: box, label: 框, cells: box}
                - {id: yes, label: 是否, cells: yes}
                - {id: has, label: 有无, cells: has}
                - {id: word, label: 评价, cells: word}
                - {id: some, label: 方式, cells: some}
                - {id: plain, label: 字母, cells: plain}
                - {id: names, label: 人员, cells: names}
                - {id: code, label: 代码, cells: code}
                - {id: other, label: 别码, cells: other}
          - id: t
            heading: 二、一行
            table:
              cells: count
              columns:
                - {id: word, label: 评价, cells: word}
                - {id: some, label: 方式, cells: some}
                - {id: n, label: 数}
        rules:
          - id: asked
            require: has(s.some.c, "loan", "other") iff ticked(s.some.c) >= 1 and not has(s.word.c, "poor") and has(s.names.c, "张三")
            says: {en: Asked., zh: 所问。}
        """;

    public const string Report =
        """
        template: ticks
        agency: a
        year: 2021
        s:
          box: yes
          yes: 否
          has: 有
          word: good
          some: [loan, other: 上门]
          plain: [c, a]
          names: [张三, "李, 四"]
          code: 007
          other: 0
        t: [poor, [hall], 3]
        """;

    private static readonly FormCatalog Catalog = new([new TemplateEngine(TemplateCompiler.Compile("ticks.yaml", Template).Model!)]);

    /// <summary>The report with a line that says something else.</summary>
    public static CheckedReport With(string from, string to)
    {
        Assert.Contains(from, Report, StringComparison.Ordinal);
        var parsed = ReportParser.Parse("a/2021.yaml", Report.Replace(from, to, StringComparison.Ordinal), Catalog);
        return ReportSetChecker.Check([parsed], AgencyRegistry.Read("agencies.yaml", "agencies:\n  - {id: a, name: A, level: city}\n")).Reports.Single();
    }

    /// <summary>What is found then, in a language.</summary>
    public static IEnumerable<string> Found(string from, string to, Language language) =>
        With(from, to).Findings.Select(finding => $"{finding.Span} {finding.Definition.Id}: {finding.Message(language)} {finding.Remedy(language)}");
}

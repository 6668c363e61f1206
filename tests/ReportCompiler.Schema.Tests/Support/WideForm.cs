using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>A form that uses everything the language has, and a report on it: more to damage than any one published form offers.</summary>
internal static class WideForm
{
    public const string Template =
        """
        template: wide
        version: 1
        years: 2020..
        language: zh-CN
        title: "{agency.name}{year}"
        basis: none
        similarity: 0.8
        holidays: [2021-10-01, 2021-10-04]
        types:
          count: {kind: integer, unit: 件, min: 0, notApplicable: N/A, special: {"<5": 2.5}}
          money: {kind: decimal, unit: 万元, scale: 4, min: 0, blank: allowed}
          share: {kind: percent, scale: 1}
          change: {kind: integer, signed: true}
          day: {kind: date}
          word: {kind: text, blank: allowed}
          outcome: {kind: code, values: [open, closed, 其他]}
          yes: {kind: flag}
        sections:
          - {id: overview, heading: 一、总体情况, narrative: required}
          - id: cases
            heading: 二、案件
            table:
              cells: count
              blocks:
                - id: simple
                  title: 简易
                  stub: 项目
                  columns:
                    - {id: filed, label: 收到}
                    - label: 办结
                      columns: [{id: granted, label: 支持}, {id: refused, label: 驳回}, {id: total, label: 合计, sum: [granted, refused]}]
                  rows:
                    - {id: person, label: 自然人}
                    - {id: firm, label: 企业, rows: [{id: small, label: 小}, {id: large, label: 大}]}
                    - {id: all, label: 总计, sum: siblings}
                - id: complex
                  title: 复杂
                  columns: [{id: filed, label: 收到}, {id: cost, label: 费用, cells: money}, {id: share, label: 占比, cells: share}]
                  rows: [{id: person, label: 自然人}]
          - id: facts
            heading: 三、其他
            table:
              columns:
                - {id: begun, label: 开始, cells: day}
                - {id: ended, label: 结束, cells: day}
                - {id: note, label: 说明, cells: word}
                - {id: state, label: 状态, cells: outcome}
                - {id: audited, label: 审计, cells: yes}
                - {id: diff, label: 增减, cells: change}
        rules:
          - id: filed
            each: [row of cases.simple]
            require: filed = granted + refused
            tolerance: 1
            basis: none
            severity: warning
            says: {en: Filed is decided., zh: 收到等于办结。}
          - id: rows
            each: column of cases.simple
            for: {kind: [small, large]}
            require: firm.{kind} <= all
            says: {en: "{kind} is part.", zh: "{kind}是部分。"}
          - id: dates
            require: facts.begun <= facts.ended and workdays(facts.begun, facts.ended) < 300 and facts.ended >= day(1, 1)
            says: {en: In order., zh: 有序。}
          - id: state
            require: facts.audited iff (facts.state = "closed" or facts.note = "x")
            at: facts.state
            says: {en: Closed is audited., zh: 结案即审计。}
          - id: prose
            require: not saysOnly(overview, "无") implies mentions(overview, "案", "件")
            at: overview
            says: {en: It is said., zh: 已说明。}
          - id: numbers
            require: >-
              if(blank(cases.complex.person.cost), 0, round(cases.complex.person.cost * 2, 1)) >= 0
              or median(cases.simple.person.filed, 3) + average(cases.simple.firm.small.filed, 1) > abs(-1) * max(1, 2)
            says: {en: Numbers., zh: 数字。}
          - id: last
            require: facts.diff = cases.complex.person.share / 2 - previous.facts.diff or ascending(cases.simple.person.filed, previous.cases.simple.person.filed)
            says: {en: Last year., zh: 上年。}
          - id: members
            each: cell of cases.simple
            require: this = members.this
            says: {en: Added up., zh: 汇总。}
        claims:
          - {id: said, section: overview, says: ["收到{n}件", "共计{n}件"], equals: cases.simple.all.filed, severity: error}
        """;

    public const string Report =
        """
        # A report that uses everything.
        template: wide
        agency: riverside
        year: 2021
        published: 2022-01-31
        accepted:
          - {rule: filed, cell: cases.simple.person.filed, reason: 如所公布}
        一、总体情况: |
          全年收到10件案件，其中 {{ cases.simple.person.filed }} 件……

          * 费用 {{cases.complex.person.cost}}。
        cases:
          simple:
            person: [6, 2, 2, 4]
            firm:
              small: {收到: 3, granted: 1, refused: 2}
              大: [1, N/A, "<5"]
          complex:
            person: [１０, "1,234.5000", 12.5]
        facts: [2021-03-01, 2021-12-31, "some text", closed, yes, +2]
        """;

    private const string Register = "agencies:\n  - {id: riverside, name: Riverside, level: city}\n";

    private static readonly FormCatalog Catalog = new([new TemplateEngine(TemplateCompiler.Compile("wide.yaml", Template).Model!)]);

    /// <summary>What is found in the report after one change; the change hits something.</summary>
    public static IReadOnlyList<Finding> FindingsWith(string from, string to) => CheckWith(from, to).Findings;

    /// <summary>The report after one change, checked.</summary>
    public static CheckedReport CheckWith(string from, string to)
    {
        Assert.Contains(from, Report, StringComparison.Ordinal);
        var parsed = ReportParser.Parse(FileSet.Report, Report.Replace(from, to, StringComparison.Ordinal), Catalog);
        return ReportSetChecker.Check([parsed], AgencyRegistry.Read("agencies.yaml", Register)).Reports.Single();
    }

    /// <summary>What is found in the template after one change; the change hits something.</summary>
    public static IReadOnlyList<Finding> TemplateFindingsWith(string from, string to)
    {
        Assert.Contains(from, Template, StringComparison.Ordinal);
        return TemplateCompiler.Compile("wide.yaml", Template.Replace(from, to, StringComparison.Ordinal)).Findings;
    }
}

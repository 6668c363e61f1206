namespace ReportCompiler.Generator.Tests.Driving;

/// <summary>Templates that are correct, and hard on whoever turns them into code.</summary>
internal static class HostileTemplates
{
    private const string Head =
        """
        template: hostile
        version: 7
        years: 2020..2021
        language: en
        title: "{year}"
        types:
          n: {kind: integer}
          d: {kind: decimal, scale: 1, unit: "\"<&>\\"}

        """;

    /// <summary>Words that would end a string, a comment or a line of C#.</summary>
    public static readonly string Labels = Head +
        """"
        sections:
          - id: text
            heading: "a \"quoted\" \\ heading */ // /* { } {0} $@ \t \r\n second </summary> line"
            narrative: optional
          - id: table
            heading: "中文 😀 &amp; <b>"
            table:
              stub: '"""'
              cells: d
              columns:
                - {id: one, label: "]]> -- <see cref=\"X\"/>"}
                - {id: two, label: "\\u0041 \\", cells: n}
              rows:
                - {id: first, label: "\nx"}
                - {id: second, label: "'"}
        rules:
          - id: balance
            each: row of table
            require: one >= 0
            basis: "</remarks>\nsecond line"
            says: {en: "</summary> \\ \" end", zh: "中\"文\\"}
        """";

    /// <summary>Ids that are words of C#, or that meet once they are names of C#.</summary>
    public static readonly string Ids = Head +
        """
        sections:
          - id: class
            heading: A
            narrative: required
          - id: report
            heading: B
            table:
              cells: n
              columns:
                - {id: equals, label: a}
                - {id: toString, label: b}
                - {id: getType, label: c}
                - {id: count, label: d}
                - {id: reportColumn, label: e}
                - {id: reportRowView, label: f}
                - {id: underlying, label: g}
                - {id: total, label: h, sum: siblings}
              rows:
                - {id: new, label: a}
                - {id: memberwiseClone, label: b}
                - {id: referenceEquals, label: c}
                - {id: reportRow, label: d}
                - {id: finalize, label: e}
                - {id: reportView, label: f}
          - id: underlying
            heading: C
            table:
              blocks:
                - {id: form, title: a, cells: n, columns: [{id: void, label: a}]}
                - {id: formRow, title: b, cells: n, columns: [{id: only, label: a}]}
          - id: underlyingForm
            heading: D
            table:
              cells: n
              columns:
                - {id: row, label: a}
                - id: rowView
                  label: b
                  columns: [{id: row, label: a}, {id: view, label: b}]
              rows:
                - {id: rowView, label: a}
                - id: a
                  label: b
                  rows: [{id: bC, label: a}]
                - id: aB
                  label: c
                  rows: [{id: c, label: a}]
          - id: layout
            heading: E
            table: {cells: n, columns: [{id: rules, label: a}]}
          - id: equals
            heading: F
            narrative: optional
          - id: reportForm
            heading: G
            narrative: optional
          - id: readReport
            heading: H
            table: {cells: n, columns: [{id: a, label: a}], rows: [{id: x, label: x}]}
          - id: functions
            heading: I
            table: {cells: n, columns: [{id: a, label: a}], rows: [{id: row, label: x, rows: [{id: b, label: b}]}]}
        rules:
          - id: functions
            require: abs(layout.rules) > 0
            says: {en: a, zh: b}
          - id: layout-row
            require: layout.rules < 9
            says: {en: a, zh: b}
          - id: derive
            require: layout.rules > 0
            says: {en: a, zh: b}
          - id: check
            require: layout.rules > 1
            says: {en: a, zh: b}
          - id: report-total
            require: layout.rules > 2
            says: {en: a, zh: b}
          - id: rules
            each: [row of report, row of underlyingForm]
            require: layout.rules > 3
            says: {en: a, zh: b}
        """;

    /// <summary>Every operator and function, in every nesting that could lose its brackets.</summary>
    public static readonly string Expressions = Head +
        """
        sections:
          - id: t
            heading: T
            table:
              cells: n
              columns: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}]
              rows: [{id: x, label: X}, {id: g, label: G, rows: [{id: y, label: Y}, {id: z, label: Z}]}]
          - {id: single, heading: S, table: {cells: n, columns: [{id: p, label: P}, {id: q, label: Q, sum: siblings}]}}
          - {id: prose, heading: P, narrative: optional}
        claims:
          - {id: stated, section: prose, says: ["{n} \"quoted\"", "\\ {n} */"], equals: "sum(t.x.a, t.x.b) - -t.x.c * 2"}
          - {id: constant, section: prose, says: "exactly {n}", equals: "t.x.a + 2 * 3"}
        rules:
          - {id: cells, each: [cell of t, cell of single], require: this = members.this, says: {en: s, zh: s}}
          - {id: cells-previous, each: cell of t, require: "this >= previous.this or mentions(prose, '\"\\', '*/')", says: {en: s, zh: s}}
          - {id: prose-only, require: 'not saysOnly(prose, "a", ''"'')', says: {en: s, zh: s}}
          - {id: prose-lines, require: "not mentions(prose, 'a\nint b;\r*/', '\U0001F600')", says: {en: s, zh: s}}
          - {id: only-row, each: row of single, require: "q >= p and max(p, q) = sum(p)", says: {en: s, zh: s}}
          - {id: only-row-apart, each: row of single, require: t.x.a >= 0, says: {en: s, zh: s}}
          - {id: r1, each: row of t, require: a - (b - c) = (a - b) - c, says: {en: s, zh: s}}

        """ + string.Join("\n", new[]
        {
            "a / (2 * 3) != a / 2 / 3",
            "-(-a) < -b and (a > 0 or b > 0) and not (c = 1 or a = 2)",
            "(a > 0 implies b > 0) implies c > 0",
            "a > 0 implies (b > 0 implies c > 0)",
            "if(a > b and b > c, a, max(b, c)) >= min(a, b, 3)",
            "count(a, b, c) + 1 > 2 / 0 + a",
            "1 + 2 * 3 > 7 - 0.50 or a > 1 / 0",
            "abs(a - b) <= round(a / 3, 2) + round(b)",
            "blank(a) or not blank(b) and -1 < 2",
            "sum(a, b, previous.c) = previous.a + t.x.a",
            "sum(a, 5) >= -5",
            "sum(a, b) > sum(b, c)",
            "a > b iff b > c",
            "(a > 0 iff b > 0) iff not c > 0",
        }.Select((require, index) => $"  - {{id: row-{index}, each: row of t, require: \"{require}\", says: {{en: s, zh: s}}}}")) + "\n"
            + string.Join("\n", new[]
        {
            "x + g.y = sum(g) + t.x.a",
            "sum(x, g) >= sum(g.y, t.x.b)",
            "previous.x <= x",
            "max(g) >= min(previous.g)",
        }.Select((require, index) => $"  - {{id: column-{index}, each: column of t, require: \"{require}\", says: {{en: s, zh: s}}}}")) + "\n"
            + string.Join("\n", new[]
        {
            "t.x.a = previous.t.x.b",
            "sum(t.x.a, t.x.b) = t.x.c",
        }.Select((require, index) => $"  - {{id: whole-{index}, require: \"{require}\", says: {{en: s, zh: s}}}}"));

    /// <summary>A form without a cell.</summary>
    public static readonly string ProseOnly = Head +
        """
        sections:
          - {id: text, heading: A, narrative: required}
        """;

    /// <summary>Rows of one block whose cells are of different kinds.</summary>
    public static readonly string TypesByRow = Head +
        """
        sections:
          - id: t
            heading: T
            table:
              columns: [{id: a, label: A}, {id: g, label: G, columns: [{id: b, label: B}]}]
              rows: [{id: x, label: X, cells: n}, {id: y, label: Y, cells: d}, {id: z, label: Z, cells: n}]
        """;

    /// <summary>Headings that are the ids of others, so that a key can lead to two things.</summary>
    public static readonly string ShadowedNames = Head +
        """
        sections:
          - {id: first, heading: second, narrative: optional}
          - {id: second, heading: first, narrative: optional}
          - id: t
            heading: T
            table:
              cells: n
              columns: [{id: a, label: b}, {id: b, label: a}, {id: c, label: b}]
              rows: [{id: x, label: y}, {id: y, label: x}, {id: z, label: z}]
          - id: body
            heading: Names that the types of the schema have as well, BodyRow and SiteColumn
            table:
              cells: n
              columns: [{id: a, label: A}]
              rows: [{id: x, label: X}]
          - id: site
            heading: Site
            table:
              cells: n
              columns: [{id: a, label: A}]
              rows: [{id: x, label: X}]
        """;

    /// <summary>Rows repeated in every nesting, several blocks to a table, with ids that meet.</summary>
    public static readonly string RepeatedRows = Head +
        """
        sections:
          - id: several
            heading: Several blocks
            footnote: optional
            table:
              cells: n
              blocks:
                - id: first
                  title: First
                  columns: [{label: Part, heading: component}, {id: a, label: A, overall: min}, {id: group, label: G, overall: own, columns: [{id: count, label: C}, {id: heading, label: H}]}]
                  rows: [{each: component, presence: optional}, {id: row, label: Row, over: component}]
                - id: second
                  title: Second
                  columns: [{id: a, label: A}, {id: b, label: B, formula: a + a}]
                  rows: [{each: line, id: rows, rows: [{id: x, label: X}, {id: y, label: Y}]}, {id: z, label: Z}]
                - id: third
                  title: Third
                  columns: [{id: a, label: A}]
                  rows: [{id: x, label: X}, {id: y, label: Y}]
          - id: lists
            heading: Lists
            table:
              cells: n
              columns: [{id: at, label: At}, {id: line, label: Line}, {id: component2, label: C, formula: sum(component.line) + at}]
              rows: [{each: line, id: run, columns: [at, component2], rows: [{each: component, columns: [line]}]}]
        rules:
          - {id: r, each: [component, overall], require: "several.first.a + sum(several.first.group) > max(several.first.component.a, lists.run.line)", says: {en: r, zh: r}}
          - {id: l, each: line of lists.run, require: "at < sum(component.line) or count(above(at, several.third.a)) > 1", says: {en: l, zh: l}}
          - {id: e, each: component, require: "exists(several.first) implies (unchanged(several.first.group) or sum(lists.run.line) = previous.several.first.a)", says: {en: e, zh: e}}
        """;
}

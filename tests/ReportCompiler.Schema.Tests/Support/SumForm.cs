using System.Globalization;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>
/// A form with rows of two parts and their total, a grid with totals on both sides, and two blocks without: small enough to reckon with by
/// hand.
/// </summary>
internal static class SumForm
{
    private const string Template =
        """
        template: sums
        version: 1
        years: 2020..
        language: en
        title: Sums
        types:
          count: {kind: integer, min: 0, max: 5000, notApplicable: n/a}
          money: {kind: decimal, scale: 2, min: 0}
          change: {kind: integer, signed: true}
        sections:
          - {id: prose, heading: Prose, narrative: optional}
          - id: s
            heading: S
            table:
              cells: count
              columns: [{id: a, label: A}, {id: b, label: B}, {id: total, label: Total, sum: siblings}]
          - id: m
            heading: M
            table:
              cells: money
              columns: [{id: a, label: A}, {id: b, label: B}, {id: total, label: Total, sum: siblings}]
          - id: d
            heading: D
            table:
              cells: change
              columns: [{id: a, label: A}, {id: b, label: B}, {id: total, label: Total, sum: siblings}]
          - id: g
            heading: G
            table:
              cells: count
              columns: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}, {id: total, label: Total, sum: siblings}]
              rows: [{id: p, label: P}, {id: q, label: Q}, {id: r, label: R}, {id: all, label: All, sum: siblings}]
          - id: h
            heading: H
            table:
              cells: count
              blocks:
                - {id: one, title: One, columns: [{id: a, label: A}, {id: b, label: B}], rows: [{id: r, label: R}, {id: q, label: Q}]}
                - {id: two, title: Two, columns: [{id: a, label: A}, {id: b, label: B}], rows: [{id: r, label: R}]}

        """;

    // Every section with nothing in it, totals left out.
    private static readonly (string Id, string Nought)[] Sections =
    [
        ("s", "[0, 0]"),
        ("m", "[0, 0]"),
        ("d", "[0, 0]"),
        ("g", "{p: [0, 0, 0], q: [0, 0, 0], r: [0, 0, 0]}"),
        ("h", "{one: {r: [0, 0], q: [0, 0]}, two: {r: [0, 0]}}"),
    ];

    /// <summary>A grid without a mistake.</summary>
    public const string Grid = "{p: [11, 25, 37, 73], q: [14, 52, 68, 134], r: [31, 46, 95, 172], all: [56, 123, 200, 379]}";

    /// <summary>What is found where one section is as given and the others are nought, their totals left out.</summary>
    /// <param name="section">The section.</param>
    /// <param name="value">Its value in the data file.</param>
    /// <param name="before">Its value in last year's; null where there is no report on that year.</param>
    /// <param name="rules">Further rules of the form.</param>
    public static CheckResult Check(string section, string value, string? before = null, string rules = "")
    {
        var engine = new TemplateEngine(TemplateCompiler.Compile("sums.yaml", Template + rules).Model!);
        return Checker.Check(engine, Read(engine, 2021, section, value), before is null ? null : Read(engine, 2020, section, before));
    }

    /// <summary>Each finding: the place it is about, what is proposed, and what is listed.</summary>
    public static List<string> Findings(string section, string value, string? before = null, string rules = "") =>
        Check(section, value, before, rules).Findings.Select(Words).ToList();

    /// <summary>The changes that are listed, or proposed with an exclamation mark, for the one thing that is found.</summary>
    public static List<string> Changes(string section, string value, string? before = null, string rules = "")
    {
        var finding = Assert.Single(Check(section, value, before, rules).Findings);
        return finding.Suggestion is { } suggestion ? ["! " + Words(suggestion)] : [.. finding.Candidates.Select(Words)];
    }

    private static string Words(Finding finding) =>
        finding.Suggestion is { } suggestion
            ? $"{finding.Cell} ! {Words(suggestion)}" : $"{finding.Cell} {string.Join("; ", finding.Candidates.Select(Words))}".TrimEnd();

    // The first word that tells the kinds of change apart.
    public static string Words(Suggestion suggestion) =>
        $"{Kind(suggestion.Because)}: {string.Join(", ", suggestion.Changes.Select(change => $"{change.Cell} {change.From} > {change.To}"))}";

    private static string Kind(LocalizedText because) => because.In(Language.English) switch
    {
        "two figures have changed places" => "swapped",
        "the row stands one column off" => "shifted",
        "two digits have changed places" => "transposed",
        "a zero too many or too few" => "magnitude",
        "last year's figure" => "stale",
        "one digit is wrong" => "digit",
        "the figure that the rules require" => "missing",
        _ => "other",
    };

    private static Report Read(FormEngine engine, int year, string section, string value)
    {
        var sections = Sections.Select(known => $"{known.Id}: {(known.Id == section ? value : known.Nought)}\n");
        var text = $"template: sums\nagency: riverside\nyear: {year.ToString(CultureInfo.InvariantCulture)}\n{string.Concat(sections)}";
        return ReportParser.Parse("riverside.yaml", text, new FormCatalog([engine])).Report!;
    }
}

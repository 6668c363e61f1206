using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>What a rule of <see cref="RuleForm"/> says of a report.</summary>
internal static class Outcome
{
    /// <summary>The rule over the cells a, b, c, x, y, n and m, and over a grid that is the same in every report.</summary>
    /// <param name="require">What it requires.</param>
    /// <param name="cells">The seven cells, as a data file states them.</param>
    /// <param name="before">Those of the year before; null where there is no report on it.</param>
    /// <param name="more">Further properties of the rule, each on its line.</param>
    public static CheckResult Of(string require, string cells, string? before = null, params string[] more)
    {
        var engine = Compile(require, more);
        return Checker.Check(engine, Read(engine, Text(2021, cells)), before is null ? null : Read(engine, Text(2020, before)));
    }

    /// <summary>A rule that is written in C#, over the grid.</summary>
    /// <param name="firstRow">The first row of the grid, as a data file states it.</param>
    /// <param name="check">States what the rule requires.</param>
    public static CheckResult Coded(string firstRow, Action<CheckRun> check)
    {
        var engine = Compile("t.a = 1");
        return Checker.Check(new CodedEngine(engine, check), Read(engine, Text(2021, "1, 2, 3, 4, 5, 6, 7", firstRow)), null);
    }

    /// <summary>Whether the rule holds, by one check.</summary>
    /// <param name="require">What it requires.</param>
    /// <param name="cells">The seven cells, as a data file states them.</param>
    /// <param name="before">Those of the year before; null where there is no report on it.</param>
    public static TruthValue Single(string require, string cells, string? before = null)
    {
        var result = Of(require, cells, before);
        Assert.Equal(1, result.Assessed + result.NotAssessed.Count);
        return result.Findings.Count > 0 ? TruthValue.False : result.Assessed > 0 ? TruthValue.True : TruthValue.Unknown;
    }

    private static TemplateEngine Compile(string require, params string[] more)
    {
        var template = RuleForm.Compile(require, more);
        Assert.Empty(template.Findings.Select(finding => finding.ToString()));
        return new TemplateEngine(template.Model!);
    }

    private static Report Read(FormEngine engine, string text) => ReportParser.Parse("a/b.yaml", text, new FormCatalog([engine])).Report!;

    private static string Text(int year, string cells, string firstRow = "3, 4") => FormattableString.Invariant(
        $"""
        template: rules
        agency: riverside
        year: {year}
        prose: We bought 90 books.
        t: [{cells}]
        grid:
          group:
            first: [{firstRow}]
            second: [5, 6]
          last: [8, 10]

        """);
}

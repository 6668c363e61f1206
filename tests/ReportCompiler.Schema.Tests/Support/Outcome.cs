using ReportCompiler.Schema.Checks;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Reports;

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
        var template = RuleForm.Compile(require, more);
        Assert.Empty(template.Findings.Select(finding => finding.ToString()));
        var engine = new TemplateEngine(template.Model!);
        var catalog = new FormCatalog([engine]);
        return Checker.Check(engine, Read(2021, cells), before is null ? null : Read(2020, before));

        Report Read(int year, string row) => ReportParser.Parse("a/b.yaml", Text(year, row), catalog).Report!;
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

    private static string Text(int year, string cells) => FormattableString.Invariant(
        $"""
        template: rules
        agency: riverside
        year: {year}
        prose: We bought 90 books.
        t: [{cells}]
        grid:
          group:
            first: [3, 4]
            second: [5, 6]
          last: [8, 10]

        """);
}

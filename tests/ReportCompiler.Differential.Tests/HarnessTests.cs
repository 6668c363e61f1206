using ReportCompiler.Differential.Tests.Comparing;
using ReportCompiler.Differential.Tests.Data;
using ReportCompiler.Differential.Tests.Drawing;
using ReportCompiler.Differential.Tests.Templates;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Differential.Tests;

/// <summary>What finds no difference must be able to find one, and to say where it is.</summary>
public class HarnessTests
{
    private static readonly TemplateText Template = new(
        "sample",
        1,
        "2019..",
        false,
        null,
        new Skeleton([new SectionPlan("t", "T", null, null, [new BlockPlan(null, string.Empty, "count", [Leaf("a"), Leaf("b")], [Leaf("x"), Leaf("y")])])]),
        [Rule("first", "a >= 1"), Rule("second", "a <= b"), Rule("third", "b >= 1")],
        []);

    private static readonly ReportSet Reports = new(
    [
        ("reports/north/2021.yaml", Text("north")),
        ("reports/south/2021.yaml", Text("south").Replace("[3, 3]", "[2, 3]", StringComparison.Ordinal)),
    ]);

    [Fact]
    public void EnginesThatAgreeDoNotDiffer() => Assert.Null(Engines.Of([Template]).Difference(Reports, out _));

    [Fact]
    public void DisagreementIsReducedToWhatItNeeds()
    {
        var reduced = new Reducer(Meddled).Reduce([Template], Reports);

        Assert.StartsWith("interpreted: ", reduced, StringComparison.Ordinal);
        Assert.Contains("a <= b", reduced, StringComparison.Ordinal);
        Assert.DoesNotContain(" >= 1", reduced, StringComparison.Ordinal);
        Assert.Contains("y: [3, 3]", reduced, StringComparison.Ordinal);
        Assert.DoesNotContain("x: ", reduced[reduced.IndexOf("--- reports/north", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain("south/2021", reduced, StringComparison.Ordinal);
    }

    [Fact]
    public void CodeThatDoesNotCompileIsADifference() =>
        Assert.Equal("broken", new Engines(Interpreted([Template]), null, "broken").Difference(Reports, out _));

    [Fact]
    public void SameSeedMakesTheSame()
    {
        Assert.Equal(Made(7), Made(7));
        Assert.NotEqual(Made(7), Made(8));
    }

    private static string Made(uint stream)
    {
        var family = new FamilyGen(new Draw(stream, 1)).Make("sample");
        return Reducer.Write([.. family.Versions.Select(version => version.Text)], new ReportSetGen(new Draw(stream, 2), family).Make());
    }

    // An engine with another opinion on what may be equal.
    private static Engines Meddled(IReadOnlyList<TemplateText> templates) => new(
        Interpreted(templates),
        Interpreted(
            [.. templates.Select(
                template => template with { Rules = [.. template.Rules.Select(rule => rule.Replace("<=", "<", StringComparison.Ordinal))] })]));

    private static FormCatalog Interpreted(IReadOnlyList<TemplateText> templates) =>
        new(templates.Select(template => new TemplateEngine(TemplateCompiler.Compile(template.Path, template.ToString()).Model!)));

    private static HeadingPlan Leaf(string id) => new(id, id.ToUpperInvariant(), null, null, []);

    private static string Rule(string id, string require) => $"{{id: {id}, each: row of t, require: \"{require}\", says: {{en: s, zh: s}}}}";

    private static string Text(string agency) => $"template: sample\nagency: {agency}\nyear: 2021\nt:\n  x: [1, 2]\n  y: [3, 3]\n";
}

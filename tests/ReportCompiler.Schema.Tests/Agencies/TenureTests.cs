using ReportCompiler.Schema.Agencies;

namespace ReportCompiler.Schema.Tests.Agencies;

/// <summary>Bodies that begin, end, are merged, are split and move in a year.</summary>
public class TenureTests
{
    [Theory]
    [InlineData("{id: a, name: A, level: city, from: 2020, until: 2022}")]
    [InlineData("{id: a, name: A, level: city, from: 2022, until: 2022}")]
    [InlineData("{id: a, name: A, level: city, from: 2023, until: 2022}", "(2,54) RC1003")]
    [InlineData("{id: a, name: A, level: city, from: 23}", "(2,41) RC1003")]
    [InlineData("{id: a, name: A, level: city, until: never}", "(2,42) RC1003")]
    [InlineData("{id: a, name: A, level: city, until: [2022]}", "(2,42) RC1007")]
    [InlineData("{id: a, name: A, level: city, into: b}", "(2,35) RC1002")]
    [InlineData("{id: a, name: A, level: city, outOf: b}", "(2,35) RC1002")]
    [InlineData("{id: a, name: A, level: city, until: 2022, into: b}")]
    [InlineData("{id: a, name: A, level: city, until: 2022, into: a}", "(2,54) RC1003")]
    [InlineData("{id: a, name: A, level: city, until: 2022, into: x}", "(2,54) RC1003")]
    [InlineData("{id: a, name: A, level: city, until: 2022, into: [b, b]}", "(2,58) RC1003")]
    [InlineData("{id: a, name: A, level: city, until: 2022, into: [b, c]}", "(2,58) RC1003")]
    [InlineData("{id: a, name: A, level: city, until: 2023, into: c}")]
    [InlineData("{id: a, name: A, level: city, from: 2020, outOf: b}")]
    [InlineData("{id: a, name: A, level: city, from: 2023, outOf: c}", "(2,54) RC1003")]
    [InlineData("{id: a, name: A, level: city, parent: {2019: b, 2024: c}}")]
    [InlineData("{id: a, name: A, level: city, parent: {2019: b, 2024: ~}}")]
    [InlineData("{id: a, name: A, level: city, parent: {2019: b, 2023: c}}", "(2,59) RC1003")]
    [InlineData("{id: a, name: A, level: city, parent: {2019: b, 2019: c}}", "(2,53) RC2009")]
    [InlineData("{id: a, name: A, level: city, parent: {19: b}}", "(2,44) RC1003")]
    [InlineData("{id: a, name: A, level: city, parent: {2019: x}}", "(2,50) RC1003")]
    [InlineData("{id: a, name: A, level: city, parent: {2019: [b]}}", "(2,50) RC1007")]
    [InlineData("{id: a, name: A, level: city, parent: c}", "(2,43) RC1003")]
    [InlineData("{id: a, name: A, level: city, parent: c, from: 2024}")]
    [InlineData("{id: a, name: A, level: city, from: 2024, parent: {2020: b, 2022: c}}")]
    public void EntryIsChecked(string entry, params string[] found)
    {
        var text = $"agencies:\n  - {entry}\n  - {{id: b, name: B, level: city}}\n  - {{id: c, name: C, level: city, from: 2024}}\n";

        Assert.Equal(found, AgencyRegistry.Read("agencies.yaml", text).Findings.Select(finding => $"{finding.Span} {finding.Definition.Id}"));
    }

    [Fact]
    public void CircleOfOneYearIsFoundInThatYear()
    {
        const string Text =
            """
            agencies:
              - {id: a, name: A, level: city, parent: {2019: b, 2022: ~}}
              - {id: b, name: B, level: city, parent: {2021: a}}
            """;

        Assert.Equal(["(2,50)"], AgencyRegistry.Read("agencies.yaml", Text).Findings.Select(finding => finding.Span.ToString()));
        Assert.Empty(AgencyRegistry.Read("agencies.yaml", Text.Replace("2021: a", "2022: a", StringComparison.Ordinal)).Findings);
    }

    [Fact]
    public void LongRegisterOfBodiesThatMoveIsReadWithoutAMistake()
    {
        var text = "agencies:\n  - {id: top, name: Top, level: state}\n" + string.Concat(Enumerable.Range(0, 3000).Select(index =>
            $"  - {{id: b{index}, name: B, level: town, parent: {{{2000 + (index % 20)}: top}}, from: 2000, until: 2030, into: top}}\n"));

        var registry = AgencyRegistry.Read("agencies.yaml", text);

        Assert.Equal((0, 3001), (registry.Findings.Count, registry.Agencies.Count));
        Assert.Equal(150, registry.MembersOf("top", 2000).Count());
    }
}

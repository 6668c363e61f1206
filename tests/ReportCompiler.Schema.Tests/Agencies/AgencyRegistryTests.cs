using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Agencies;

public class AgencyRegistryTests
{
    [Fact]
    public void AbbreviationMayBeSaid()
    {
        var registry =
            AgencyRegistry.Read("agencies.yaml", "agencies:\n  - {id: a, name: A, level: state, abbreviation: AAA}\n  - {id: b, name: B, level: state}\n");

        Assert.Empty(registry.Findings);
        Assert.Equal(["AAA", null], registry.Agencies.Select(agency => agency.Abbreviation));
    }

    [Fact]
    public void CircleIsToldOnceAtItsFirstAgencyAndNotOfThoseThatLeadToIt()
    {
        var entries = new[]
        {
            ("lead", "b"), ("a", "c"), ("b", "a"), ("c", "b"), ("tail", "lead"), ("x", "y"), ("y", "x"), ("self", "self"), ("root", "root2"), ("root2", ""),
        };
        var text = "agencies:\n" + string.Concat(entries.Select(entry =>
            $"  - {{id: {entry.Item1}, name: N, level: city{(entry.Item2.Length > 0 ? ", parent: " + entry.Item2 : string.Empty)}}}\n"));

        Assert.Equal([3, 7, 9], AgencyRegistry.Read("agencies.yaml", text).Findings.Select(finding => finding.Span.Line));
    }

    [Fact]
    public void LongLineOfParentsIsReadToItsEnd()
    {
        var text = "agencies:\n  - {id: a0, name: N, level: city}\n"
            + string.Concat(Enumerable.Range(1, 30_000).Reverse().Select(at => $"  - {{id: a{at}, name: N, level: city, parent: a{at - 1}}}\n"));

        Assert.Equal((0, 30_001), (AgencyRegistry.Read("agencies.yaml", text).Findings.Count, AgencyRegistry.Read("agencies.yaml", text).Agencies.Count));
    }

    [Fact]
    public void PublishedRegisterIsReadInItsOrder()
    {
        var registry = RealFiles.Register;

        Assert.Empty(registry.Findings);
        Assert.Equal(["suqian", "huaxian", "huaxian-hrss"], registry.Agencies.Select(agency => agency.Id).Intersect(["suqian", "huaxian", "huaxian-hrss"]));
        Assert.Equal(
            ("滑县人力资源和社会保障局", AgencyLevel.County, "huaxian"),
            (registry.Find("huaxian-hrss")!.Name, registry.Find("huaxian-hrss")!.Level, registry.Find("huaxian-hrss")!.Parent));
        Assert.Equal(("321300", true), (registry.Find("suqian")!.Region, registry.Find("suqian")!.IsCollected));
        Assert.Equal(["huaxian-hrss"], registry.MembersOf("huaxian").Select(agency => agency.Id));
        Assert.Null(registry.Find("nobody"));
    }

    [Theory]
    [InlineData("{id: a, name: A, level: city}")]
    [InlineData("{id: a, name: A, level: city, region: \"321300\"}")]
    [InlineData("{name: A, level: city}", "(2,5) RC1001")]
    [InlineData("{id: a, level: city}", "(2,5) RC1001")]
    [InlineData("{id: a, name: '', level: city}", "(2,19) RC1001")]
    [InlineData("{id: a, name: A}", "(2,5) RC1001")]
    [InlineData("{id: A, name: A, level: city}", "(2,10) RC1003")]
    [InlineData("{id: a, name: A, level: village}", "(2,29) RC1003")]
    [InlineData("{id: a, name: A, level: city, region: 3213}", "(2,43) RC1003")]
    [InlineData("{id: a, name: A, level: city, region: \"３２１３００\"}", "(2,43) RC1003")]
    [InlineData("{id: a, name: A, level: city, parent: b}", "(2,43) RC1003")]
    [InlineData("{id: a, name: A, level: city, parent: a}", "(2,43) RC1003")]
    [InlineData("{id: a, name: A, level: city, covers: all}", "(2,43) RC1003")]
    [InlineData("{id: a, name: A, level: city, members: all}", "(2,35) RC1002")]
    [InlineData("{id: a, name: A, level: city, covers: sum, members: all}", "(2,48) RC1002")]
    [InlineData("{id: a, name: A, level: city, covers: level, members: some}", "(2,59) RC1003")]
    [InlineData("{id: a, name: A, level: city, covers: level, members: 0}", "(2,59) RC1003")]
    [InlineData("{id: a, name: A, level: city, covers: level, members: [all]}", "(2,59) RC1003")]
    [InlineData("{id: a, name: A, level: city, covers: level, members: {24: all}}", "(2,60) RC1003")]
    [InlineData("{id: a, name: A, level: city, covers: level, members: {2024: many}}", "(2,66) RC1003")]
    [InlineData("{id: a, name: A, level: city, regoin: x}", "(2,35) RC1002")]
    [InlineData("{id: a, name: A, level: city, pinyin: abc}")]
    [InlineData("{id: a, name: A, level: city, pinyin: ABC}", "(2,43) RC1003")]
    [InlineData("{id: a, name: A, level: city, pinyin: 'a b'}", "(2,43) RC1003")]
    [InlineData("{id: a, name: A, level: city, pinyin: lü}", "(2,43) RC1003")]
    [InlineData("{id: a, name: A, level: city, pinyin: ''}", "(2,43) RC1003")]
    [InlineData("{id: a, name: A, level: city, pinyin: [a]}", "(2,43) RC1007")]
    [InlineData("{id: assets, name: A, level: city}", "(2,10) RC1003")]
    [InlineData("{id: data, name: A, level: city}", "(2,10) RC1003")]
    [InlineData("{id: years, name: A, level: city}", "(2,10) RC1003")]
    [InlineData("{id: quality, name: A, level: city}", "(2,10) RC1003")]
    [InlineData("{id: pagefind, name: A, level: city}", "(2,10) RC1003")]
    [InlineData("a", "(2,5) RC1007")]
    [InlineData("{id: a, name: [A], level: city}", "(2,19) RC1007")]
    [InlineData("{id: a, id: b, name: A, level: city}", "(2,13) RC2009")]
    public void EntryIsChecked(string entry, params string[] found) =>
        Assert.Equal(found, Brief($"agencies:\n  - {entry}\n"));

    [Fact]
    public void InitialsMayBeSaid() =>
        Assert.Equal(
            ["sq", null],
            AgencyRegistry.Read(
                "agencies.yaml", "agencies:\n  - {id: a, name: A, level: city, pinyin: sq}\n  - {id: b, name: B, level: city}\n").Agencies.Select(
                    agency => agency.Pinyin));

    [Fact]
    public void ReservedIdIsSaidInBothLanguages()
    {
        var finding = Assert.Single(AgencyRegistry.Read("agencies.yaml", "agencies:\n  - {id: data, name: A, level: city}\n").Findings);

        Assert.Equal(
            "'id' is 'data', but must be another id: assets, data, years, quality, pagefind are folders of the site itself",
            finding.Message(Schema.Text.Language.English));
        Assert.Equal("“id”的值为“data”，应为其他代号：assets、data、years、quality、pagefind 是网站自身的目录", finding.Message(Schema.Text.Language.Chinese));
    }

    [Fact]
    public void IdIsTakenOnce() =>
        Assert.Equal(["(3,10) RC1004"], Brief("agencies:\n  - {id: a, name: A, level: city}\n  - {id: a, name: B, level: city}\n"));

    [Fact]
    public void CircleOfParentsIsOneFindingAtItsFirstMember() =>
        Assert.Equal(
            ["(3,43) RC1003"],
            Brief(
                "agencies:\n  - {id: z, name: Z, level: city, parent: a}\n  - {id: a, name: A, level: city, parent: b}\n  - {id: b, name: B, level: city, parent: c}\n  - {id: c, name: C, level: city, parent: a}\n"));

    [Theory]
    [InlineData("", "(1,1) RC1007")]
    [InlineData("agencies:\n", "(1,10) RC1007")]
    [InlineData("agencies: []\n")]
    [InlineData("agencies: {a: b}\n", "(1,11) RC1007")]
    [InlineData("other: []\n", "(1,1) RC1001", "(1,1) RC1002")]
    public void FileIsAListOfAgencies(string text, params string[] found) => Assert.Equal(found, Brief(text));

    [Theory]
    [InlineData("level: city", "level: cty")]
    [InlineData("agencies:", "agencies: [")]
    [InlineData("{id: riverside,", "{")]
    public void RegisterWithAnErrorMakesNoAgencyUnknown(string from, string to)
    {
        var findings = FileSet.Sound.Replace(FileSet.Register, from, to).Check().Findings;

        Assert.Single(findings);
        Assert.Equal(FileSet.Register, findings[0].File);
    }

    private static IEnumerable<string> Brief(string text) =>
        AgencyRegistry.Read("agencies.yaml", text).Findings.Select(finding => $"{finding.Span} {finding.Definition.Id}");
}

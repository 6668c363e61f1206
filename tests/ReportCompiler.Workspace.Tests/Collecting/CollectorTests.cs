using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Collecting;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Workspace.Tests.Collecting;

/// <summary>Collected reports made of those of the bodies that they cover.</summary>
public class CollectorTests
{
    private static readonly Province Sound = new();

    private static readonly string[] Bodies = ["east", "west", "province"];
    private static readonly string[] Rows = ["received", "carriedOver", "answered", "carriedForward"];

    private static readonly FormOverview Overview = FormOverview.Read("requests-handled/overview.yaml", Province.Overview, Province.Catalog, [])!;

    public static TheoryData<string, int> Made
    {
        get
        {
            var made = new TheoryData<string, int>();
            foreach (var (body, year) in from body in Bodies from year in Province.Years select (body, year))
            {
                made.Add(body, year);
            }

            return made;
        }
    }

    [Theory]
    [MemberData(nameof(Made))]
    public void ReportIsTheSumOfThoseOfItsYear(string body, int year)
    {
        using var workshop = Sound.ToWorkshop();
        var collected = Collect(workshop.Load(Province.Catalog), body, year);

        var parsed = ReportParser.Parse($"{body}/{year}.yaml", ReportYaml.Write(collected.Content), Province.Catalog);

        var report = parsed.Report!;
        Assert.Equal(["RC2035"], parsed.Findings.Select(finding => finding.Definition.Id));
        Assert.Equal(Province.MembersOf(body, year), collected.Bodies.Filed.Select(filed => filed.Body.Id));
        Assert.Empty(collected.Bodies.Missing);
        foreach (var (row, index) in Rows.Select((row, index) => (row, index)))
        {
            Assert.Equal(Sound.Figure(body, year, index, 0), report[report.Form.IndexOf($"requests.{row}.people")].Value);
            Assert.Equal(Sound.Figure(body, year, index, 1), report[report.Form.IndexOf($"requests.{row}.firms")].Value);
        }

        Assert.Equal(CellState.Derived, report[report.Form.IndexOf("requests.received.total")].State);
    }

    [Fact]
    public void ShareIsLeftOpenAndSaid()
    {
        using var workshop = Sound.ToWorkshop();

        var collected = Collect(workshop.Load(Province.Catalog), "east", 2020);

        Assert.Equal([("shares.inTime", OpenCause.NotAdditive)], collected.Open);
        Assert.Equal(8, collected.Filled);
    }

    [Fact]
    public void BlankInAMemberIsLeftBlankAndNotTakenForZero()
    {
        using var workshop = Sound.ToWorkshop();
        var dale = Sound.Files["dale/2020.yaml"];
        var answered = dale.Split('\n').Single(line => line.Contains("answered", StringComparison.Ordinal));
        workshop.Folder.Write("reports/dale/2020.yaml", dale.Replace(answered, "  answered: [~, 4, ~]", StringComparison.Ordinal));

        var collected = Collect(workshop.Load(Province.Catalog), "east", 2020);

        Assert.Contains(("requests.answered.people", OpenCause.BlankInMember), collected.Open);
        Assert.Null(collected.Content.Values[collected.Content.Form.IndexOf("requests.answered.people")]);
    }

    [Fact]
    public void ProseIsBegunFromTheHeadlineFigures()
    {
        using var workshop = Sound.ToWorkshop();

        var collected = Collect(workshop.Load(Province.Catalog), "east", 2020);

        Assert.Equal("- Requests received: {{ requests.received.total }} requests", collected.Content.Narratives[0]);
    }

    [Fact]
    public void WhatIsLackingIsNamedInTheFileAndStaysThere()
    {
        using var workshop = Sound.ToWorkshop(file => file != "dale/2021.yaml");

        var collected = Collect(workshop.Load(Province.Catalog), "east", 2021);

        var report = ReportParser.Parse("east/2021.yaml", ReportYaml.Write(collected.Content), Province.Catalog).Report!;
        Assert.Equal(["dale"], collected.Bodies.Missing.Select(body => body.Id));
        Assert.Equal(["dale"], report.Header.CollectedWithout);
        Assert.Equal(Sound.Figure("glen", 2021, 0, 0) + Sound.Figure("hill", 2021, 0, 0), report[report.Form.IndexOf("requests.received.people")].Value);
    }

    [Theory]
    [InlineData("collectedWithout: dale", "")]
    [InlineData("collectedWithout: dale, glen", "")]
    [InlineData("collectedWithout: dale, dale", "RC2004")]
    [InlineData("collectedWithout: Dale", "RC2004")]
    [InlineData("collectedWithout: [dale]", "RC2013")]
    public void WhatIsLackingIsRead(string line, string found)
    {
        var text = Sound.Files["east/2021.yaml"].Replace("year: 2021\n", $"year: 2021\n{line}\n", StringComparison.Ordinal);

        Assert.Equal(found, string.Join(' ', ReportParser.Parse("east/2021.yaml", text, Province.Catalog).Findings.Select(finding => finding.Definition.Id)));
    }

    [Fact]
    public void OwnOfficeJoinsTheSumOnce()
    {
        using var workshop = Sound.ToWorkshop();
        var library = workshop.Load(Province.Catalog);
        var (province, office, lea) = (library.Registry.Find("province")!, library.Registry.Find("office")!, library.Registry.Find("lea")!);

        Assert.Equal(
            ["office", "east", "west"],
            CollectedBodies.Of(library, province, office, 2020, "requests-handled").Filed.Select(filed => filed.Body.Id));
        Assert.Equal(
            ["dale", "glen", "hill", "lea"],
            CollectedBodies.Of(library, library.Registry.Find("east")!, lea, 2020, "requests-handled").Filed.Select(filed => filed.Body.Id));
    }

    private static CollectedReport Collect(ReportLibrary library, string body, int year)
    {
        var agency = library.Registry.Find(body)!;
        var bodies = CollectedBodies.Of(library, agency, null, year, "requests-handled");
        return Collector.Collect(Province.Engine.Form, agency, year, bodies, Overview, KeyStyle.Ids, []);
    }
}

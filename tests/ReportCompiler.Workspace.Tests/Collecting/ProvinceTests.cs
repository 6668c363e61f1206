using System.Globalization;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Workspace.Tests.Collecting;

/// <summary>A province over six years whose bodies come, go, move and are merged.</summary>
public class ProvinceTests
{
    private static readonly Province Sound = new();

    private static readonly AgencyRegistry Registry = AgencyRegistry.Read("agencies.yaml", Province.Register);

    [Fact]
    public void TreeIsThatOfTheYear()
    {
        var registry = Registry;

        Assert.Empty(registry.Findings);
        Assert.Equal(["dale", "glen", "hill"], registry.MembersOf("east", 2021).Select(body => body.Id));
        Assert.Equal(["dale", "glen"], registry.MembersOf("east", 2022).Select(body => body.Id));
        Assert.Equal(["dale"], registry.MembersOf("east", 2023).Select(body => body.Id));
        Assert.Equal(["hill", "moor", "lea"], registry.MembersOf("west", 2023).Select(body => body.Id));
        Assert.Equal(["hill", "west", "province"], registry.LineOf(registry.Find("hill")!, 2022).Select(body => body.Id));
        Assert.Equal(["hill", "east", "province"], registry.LineOf(registry.Find("hill")!, 2021).Select(body => body.Id));
        Assert.Equal(["glen"], registry.AbsorbedBy("dale", 2023).Select(body => body.Id));
        Assert.Equal([2019, 2021, 2022, 2023], Enumerable.Range(2015, 12).Where(registry.HasChangesIn));
    }

    [Fact]
    public void NothingIsFoundInSoundReports() => Assert.Empty(Check(Sound.Files).Findings.Select(finding => finding.ToString()));

    [Fact]
    public void MergerThatTheRegisterDoesNotNameIsFound()
    {
        // The same reports under a register that says nothing of the merger: what Dale took over fits nothing.
        var forgetful = AgencyRegistry.Read("agencies.yaml", Province.Register.Replace(", into: dale", string.Empty, StringComparison.Ordinal));

        Assert.Contains(Check(Sound.Files, forgetful).Findings, finding => finding.File == "dale/2023.yaml" && finding.Definition.Id == "RC3004");
    }

    [Theory]
    [InlineData("dale/2023.yaml")]
    [InlineData("dale/2021.yaml")]
    [InlineData("glen/2022.yaml")]
    [InlineData("hill/2022.yaml")]
    [InlineData("east/2022.yaml")]
    [InlineData("west/2022.yaml")]
    [InlineData("province/2024.yaml")]
    public void WrongFigureIsFound(string file)
    {
        // One more carried over, and one more answered: the report agrees with itself, and not with last year's.
        string[] rows = ["  carriedOver:", "  answered:"];
        var lines = Sound.Files[file].Split('\n')
            .Select(line => Array.Exists(rows, row => line.StartsWith(row, StringComparison.Ordinal)) ? OneMore(line) : line);

        var found = Check(new Dictionary<string, string>(Sound.Files) { [file] = string.Join('\n', lines) }).Findings;

        Assert.Contains(found, finding => finding.File == file && finding.Severity == Severity.Error);
    }

    [Fact]
    public void WhatAMergedBodyCarriesOnIsCheckedAgainstTheSum()
    {
        var check = Check(Sound.Files).Reports.Single(report => report.Parsed.File == "dale/2023.yaml");

        Assert.DoesNotContain(check.NotAssessed, unknown => unknown.Rule == "carried");
        Assert.Contains("glen/2022.yaml", check.DependsOn);
        Assert.Equal(
            Sound.Figure("dale", 2022, 3, 0) + Sound.Figure("glen", 2022, 3, 0),
            Sound.Figure("dale", 2023, 1, 0));
    }

    [Fact]
    public void WithoutTheReportOfTheMergedBodyItIsNotAssessed()
    {
        var files = Sound.Files.Where(file => file.Key != "glen/2022.yaml").ToDictionary(file => file.Key, file => file.Value);

        var check = Check(files).Reports.Single(report => report.Parsed.File == "dale/2023.yaml");

        Assert.DoesNotContain(check.Findings, finding => finding.Severity == Severity.Error);
        Assert.Contains(check.NotAssessed, unknown => unknown is { Rule: "carried", Cause: NotAssessedCause.NoPreviousReport });
        Assert.Contains("glen/2022.yaml", check.DependsOn);
    }

    [Theory]
    [InlineData("east/2022.yaml", true)]
    [InlineData("west/2022.yaml", true)]
    [InlineData("province/2022.yaml", true)]
    [InlineData("east/2023.yaml", true)]
    [InlineData("west/2023.yaml", false)]
    [InlineData("province/2023.yaml", false)]
    public void CollectedReportCarriesOnWhatItsMembersOfTheYearDo(string file, bool isAssessed)
    {
        // Of Fen, which ended with nobody to follow it, nobody can tell where its cases went.
        var check = Check(Sound.Files).Reports.Single(report => report.Parsed.File == file);

        Assert.Equal(isAssessed, !check.NotAssessed.Any(unknown => unknown.Rule == "carried"));
    }

    [Fact]
    public void BodyThatWasDividedIsNotComparedWithLastYear()
    {
        var divided = AgencyRegistry.Read("agencies.yaml", Province.Register.Replace("from: 2021}", "from: 2021, outOf: lea}", StringComparison.Ordinal));

        var result = Check(Sound.Files, divided);

        Assert.Empty(divided.Findings);
        Assert.Empty(result.Findings);
        Assert.Contains(result.Reports.Single(report => report.Parsed.File == "lea/2021.yaml").NotAssessed, unknown => unknown.Rule == "carried");
    }

    [Fact]
    public void ReportOfAYearWithoutTheBodyIsFoundAtItsYear()
    {
        var early = Sound.Files["moor/2021.yaml"].Replace("year: 2021", "year: 2020", StringComparison.Ordinal);
        var files = new Dictionary<string, string>(Sound.Files) { ["moor/2020.yaml"] = early };

        var finding = Assert.Single(Check(files).Findings, finding => finding.Definition.Id == "RC2027");

        Assert.Equal(("moor/2020.yaml", "(3,7)"), (finding.File, finding.Span.ToString()));
    }

    private static string OneMore(string line)
    {
        var list = line.IndexOf('[', StringComparison.Ordinal) + 1;
        var figures = line[list..^1].Split(", ").Select(figure => int.Parse(figure, CultureInfo.InvariantCulture)).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{line[..list]}{figures[0] + 1}, {figures[1]}, {figures[2] + 1}]");
    }

    private static ReportSetResult Check(IReadOnlyDictionary<string, string> files, AgencyRegistry? registry = null) =>
        ReportSetChecker.Check(files.Select(file => ReportParser.Parse(file.Key, file.Value, Province.Catalog)), registry ?? Registry);
}

using System.Security.Cryptography;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>A site is what was published as long as each of its files is, and no other is there.</summary>
public class VerificationTests
{
    private const string Page = "riverside/2021/index.html";

    [Fact]
    public void PublishedSiteIsAsPublished()
    {
        using var workshop = Built();

        var verification = Verify(workshop);

        Assert.Empty(verification.Findings);
        Assert.Contains(Page, verification.Files.Select(file => file.Path));
        Assert.All(verification.Files, file =>
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(workshop.Folder.At("site/" + file.Path)))), file.Sha256));
    }

    [Fact]
    public void ListIsOneThatOtherProgramsCheck()
    {
        using var workshop = Built();

        var lines = File.ReadAllLines(workshop.Folder.At("site/" + StagedSite.Marker));

        Assert.StartsWith("#", lines[0], StringComparison.Ordinal);
        Assert.All(lines[1..], line => Assert.Matches("^[0-9a-f]{64}  [^ /].*$", line));
    }

    [Fact]
    public void WhatIsChangedGoneOrAddedIsSaid()
    {
        using var workshop = Built();
        File.AppendAllText(workshop.Folder.At("site/" + Page), "<!-- more -->");
        File.Delete(workshop.Folder.At("site/robots.txt"));
        workshop.Folder.Write("site/riverside/extra.html", "not published");

        var findings = Verify(workshop).Findings;

        Assert.All(findings, finding => Assert.Equal("RC2066", finding.Definition.Id));
        Assert.Equal(
            [
                $"'{Page}' is not what was published",
                "'robots.txt' was published and is not there",
                "'riverside/extra.html' was not published",
            ],
            findings.Select(finding => finding.Message(Language.English)));
    }

    [Theory]
    [InlineData("Not finished.\n")]
    [InlineData("")]
    [InlineData("Made by reportc build. These files are replaced or taken away by the next one:\n404.html\n")]
    public void WithoutDigestsNothingCanBeSaid(string list)
    {
        using var workshop = Built();
        workshop.Folder.Write("site/" + StagedSite.Marker, list);

        Assert.Equal("RC2067", Assert.Single(Verify(workshop).Findings).Definition.Id);
    }

    [Fact]
    public void FolderThatIsNoneHasNoList() =>
        Assert.Equal("RC2067", Assert.Single(SiteVerification.Of("/nowhere/at/all", "all", 1, CancellationToken.None).Findings).Definition.Id);

    [Fact]
    public void SiteOfAnEarlierVersionIsReplaced()
    {
        using var workshop = Built();
        var marker = workshop.Folder.At("site/" + StagedSite.Marker);
        var paths = File.ReadAllLines(marker)[1..].Select(line => line[66..]);
        File.WriteAllText(marker, "Made by reportc build. These files are replaced or taken away by the next one:\n" + string.Join('\n', paths) + "\n");

        Assert.Equal(BuildOutcome.Published, workshop.Build(LibraryForm.Catalog).Outcome);
        Assert.Empty(Verify(workshop).Findings);
    }

    [Fact]
    public void StatementNamesFilesAndWhatTheyWereMadeFrom()
    {
        using var workshop = Built();
        var files = Verify(workshop).Files;

        var statement = SiteAttestation.Write(files, workshop.Folder.At("reports"));

        Assert.Equal(statement, SiteAttestation.Write(files, workshop.Folder.At("reports")));
        using var json = System.Text.Json.JsonDocument.Parse(statement);
        var root = json.RootElement;
        Assert.Equal("https://in-toto.io/Statement/v1", root.GetProperty("_type").GetString());
        Assert.Equal(files.Count, root.GetProperty("subject").GetArrayLength());
        var materials = root.GetProperty("predicate").GetProperty("materials").EnumerateArray().ToList();
        Assert.Contains("reports/agencies.yaml", materials.Select(material => material.GetProperty("name").GetString()));
        Assert.All(materials, material => Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(workshop.Folder.At(material.GetProperty("name").GetString()!)))),
            material.GetProperty("digest").GetProperty("sha256").GetString()));
    }

    private static SiteVerification Verify(Workshop workshop) => SiteVerification.Of(workshop.Folder.At("site"), "site", 2, CancellationToken.None);

    private static Workshop Built()
    {
        var workshop = Workshop.Library();
        Assert.Equal(BuildOutcome.Published, workshop.Build(LibraryForm.Catalog).Outcome);
        return workshop;
    }
}

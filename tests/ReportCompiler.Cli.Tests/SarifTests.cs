using System.Buffers;
using System.Text.Json;
using ReportCompiler.Cli.Results.CheckFormats;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Tests;

public class SarifTests
{
    [Fact]
    public void FixesAreThoseOfFix()
    {
        using var session = FormatSessions.Broken();
        using var log = Log(session);
        var text = File.ReadAllText(session.Folder.At(Session.Suqian2024)).Split('\n');
        foreach (var replacement in Results(log).Where(HasFix).SelectMany(Replacements).DistinctBy(item => item.ToString())
            .OrderByDescending(item => Number(item, "startColumn")))
        {
            var line = Number(replacement, "startLine") - 1;
            text[line] = string.Concat(
                text[line].AsSpan(0, Number(replacement, "startColumn") - 1),
                replacement.GetProperty("insertedContent").GetProperty("text").GetString(),
                text[line].AsSpan(Number(replacement, "endColumn") - 1));
        }

        session.Run("fix", "~/reports");

        Assert.Equal(File.ReadAllText(session.Folder.At(Session.Suqian2024)), string.Join('\n', text));
        Assert.Contains("1408", string.Join('\n', text), StringComparison.Ordinal);
    }

    [Fact]
    public void FingerprintsOutliveLinesThatAreAdded()
    {
        using var session = FormatSessions.Broken();
        using var before = Log(session);
        session.Edit(Session.Suqian2024, "template: ", "# one\n# two\n\ntemplate: ");
        using var after = Log(session);

        Assert.Equal(Fingerprints(before), Fingerprints(after));
        Assert.Distinct(Fingerprints(before));
        Assert.NotEqual(Line(before), Line(after));
    }

    [Fact]
    public void FilesAreNamedFromTheRootOfTheRepository()
    {
        using var session = FormatSessions.WithHostileText();
        session.Folder.Write("work tree/x", string.Empty);
        session.Folder.Write(".git", "gitdir: elsewhere\n");

        using var log = Log(session);

        var addresses = Results(log).Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"))
            .Select(place => (place.GetProperty("uri").GetString(), place.GetProperty("uriBaseId").GetString()))
            .Distinct()
            .ToList();
        Assert.Equal(
            [("reports/huaxian-hrss/2019.yaml", "%SRCROOT%"), ("reports/suqian/2024.yaml", "%SRCROOT%"),
                ("reports/suqian/a%20b%2Cc%250A%3A%23%5Bx%5D.yaml", "%SRCROOT%")],
            addresses.Order());
        Assert.DoesNotContain("~/", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AcceptedDiscrepancyIsSuppressedWithItsReason()
    {
        using var session = FormatSessions.Broken();
        using var log = Log(session);

        var suppressed = Assert.Single(Results(log), result => result.GetProperty("suppressions").GetArrayLength() > 0);

        Assert.Equal("note", suppressed.GetProperty("level").GetString());
        Assert.Equal("原文如此", suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.Equal("inSource", suppressed.GetProperty("suppressions")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void WhatDataSaysIsNeitherPlaceholderNorLinkNorOrder()
    {
        using var session = FormatSessions.WithHostileText();
        using var log = Log(session);

        var messages = Results(log).Select(result => result.GetProperty("message").GetProperty("text").GetString()!)
            .Where(message => message.Contains("example.org", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(messages);
        Assert.All(messages, message => Assert.Contains("{{0}}", message, StringComparison.Ordinal));
        Assert.All(messages, message => Assert.Contains("\\]\\](http", message, StringComparison.Ordinal));
        Assert.DoesNotContain("##", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/owner/name", "https://example.org/owner/name/blob/HEAD/docs/diagnostics/RC3001.md")]
    [InlineData(null, null)]
    public void RuleLinksToItsPageWhereTheProjectHasAnAddress(string? address, string? link)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            SarifRule.Write(writer, DiagnosticCatalogue.Find("RC3001")!, Language.English, address);
        }

        using var rule = JsonDocument.Parse(buffer.WrittenMemory);
        Assert.Equal(link, rule.RootElement.TryGetProperty("helpUri", out var uri) ? uri.GetString() : null);
    }

    private static JsonDocument Log(Session session)
    {
        session.Run("check", "--reports", "~/reports", "--format", "sarif");
        FormatSchemas.AssertValid("sarif", session.Output);
        return JsonDocument.Parse(session.Output);
    }

    private static List<JsonElement> Results(JsonDocument log) => [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static bool HasFix(JsonElement result) => result.TryGetProperty("fixes", out _);

    private static IEnumerable<JsonElement> Replacements(JsonElement result) =>
        result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements").EnumerateArray();

    private static int Number(JsonElement replacement, string name) => replacement.GetProperty("deletedRegion").GetProperty(name).GetInt32();

    private static List<string?> Fingerprints(JsonDocument log) =>
        [.. Results(log).Select(result => result.GetProperty("partialFingerprints").GetProperty("reportcFinding/v1").GetString())];

    private static int Line(JsonDocument log) =>
        Results(log)[^1].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();
}

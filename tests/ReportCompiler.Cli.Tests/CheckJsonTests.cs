using System.Text;
using System.Text.Json;
using ReportCompiler.Cli.Results;

namespace ReportCompiler.Cli.Tests;

public class CheckJsonTests
{
    private const string Granted = "granted:                  [  1408,   21,    0,    0,    2,    0, 1431]";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void SingleChangeIsASuggestion()
    {
        using var json = Check((Granted, Granted.Replace("1408", "1480", StringComparison.Ordinal)));

        var finding = Finding(json, "RC3001");

        Assert.Equal(
            """{"cell":"requests.results.granted.natural","from":"1480","to":"1408","because":"two digits have changed places"}""",
            Compact(finding.GetProperty("suggestion")));
        Assert.Empty(finding.GetProperty("candidates").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("accepted").ValueKind);
    }

    [Fact]
    public void ChangesThatBelongTogetherAreListedBehindTheFirst()
    {
        using var json = Check((Granted, Granted.Replace("  1408,   21", "    21, 1408", StringComparison.Ordinal)));

        Assert.Equal(
            """{"cell":"requests.results.granted.natural","from":"21","to":"1408","because":"two figures have changed places","changes":[{"cell":"requests.results.granted.natural","from":"21","to":"1408"},{"cell":"requests.results.granted.business","from":"1408","to":"21"}]}""",
            Compact(
                json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("suggestion"))
                    .First(suggestion => suggestion.ValueKind == JsonValueKind.Object)));
    }

    [Fact]
    public void BlankIsNullAndReasonsAreInTheLanguage()
    {
        using var json = Check("zh", (Granted, Granted.Replace("1408", "   ~", StringComparison.Ordinal)));

        Assert.Equal(
            """{"cell":"requests.results.granted.natural","from":null,"to":"1408","because":"勾稽关系要求的数字"}""",
            Compact(Finding(json, "RC2035").GetProperty("suggestion")));
    }

    [Fact]
    public void ChangesEachOfWhichWouldDoAreCandidates()
    {
        using var json = Check(("[  88,   18,   28,   36,  170]", "[  88,   18,   28,   63,  170]"));

        var finding = Finding(json, "RC3001");

        Assert.Equal(JsonValueKind.Null, finding.GetProperty("suggestion").ValueKind);
        Assert.Equal(
            ["63 36", "88 61", "28 1", "170 197"],
            finding.GetProperty("candidates").EnumerateArray().Select(candidate => $"{candidate.GetProperty("from")} {candidate.GetProperty("to")}"));
        Assert.All(
            finding.GetProperty("candidates").EnumerateArray(),
            candidate => Assert.Equal(["cell", "from", "to", "because"], candidate.EnumerateObject().Select(property => property.Name)));
    }

    [Fact]
    public void AcceptedFindingSaysWhy()
    {
        using var json = Check(
            ("28,   36,  170]", "28,   36,  171]"),
            ("year: 2024\n", "year: 2024\naccepted:\n  - {rule: RC3001, cell: review.reconsideration.total, reason: 原文如此}\n"));

        var finding = Finding(json, "RC3001");

        Assert.Equal("原文如此", finding.GetProperty("accepted").GetString());
        Assert.Equal("note", finding.GetProperty("severity").GetString());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("suggestion").ValueKind);
        Assert.Empty(finding.GetProperty("candidates").EnumerateArray());
    }

    [Fact]
    public void ChecksThatWereNotMadeAreListedWithTheirCauses()
    {
        using var json = Check();

        var checks = json.RootElement.GetProperty("notAssessedChecks").EnumerateArray().ToList();

        Assert.Equal(json.RootElement.GetProperty("summary").GetProperty("notAssessed").GetInt32(), checks.Count);
        Assert.All(checks, check => Assert.Equal(["file", "rule", "cell", "cause", "missing"], check.EnumerateObject().Select(property => property.Name)));
        Assert.Equal(
            ["noPreviousReport", "unknownMembers"], checks.Select(check => check.GetProperty("cause").GetString()).Distinct().Order(StringComparer.Ordinal));
        Assert.All(checks, check => Assert.Empty(check.GetProperty("missing").EnumerateArray()));
    }

    [Fact]
    public void BodiesWhoseReportsAreMissingAreNamed()
    {
        using var session = new Session();
        session.Edit("reports/agencies.yaml", "agencies:\n", "agencies:\n  - {id: sucheng, name: 宿城区, level: county, parent: suqian}\n");

        session.Run("check", "~/reports/suqian/2024.yaml", "--format", "json");

        using var json = JsonDocument.Parse(session.Output);
        var check = Assert.Single(json.RootElement.GetProperty("notAssessedChecks").EnumerateArray());
        Assert.Equal("members-sum", check.GetProperty("rule").GetString());
        Assert.Equal(["宿城区"], check.GetProperty("missing").EnumerateArray().Select(name => name.GetString()));
    }

    [Theory]
    [InlineData("宿迁市 + 'a'", "宿迁市 + 'a'")]
    [InlineData("𬭎", "𬭎")]
    [InlineData("\\uD872\\uDF4E", "\\\\uD872\\\\uDF4E")]
    [InlineData("<b>&", "\\u003Cb\\u003E\\u0026")]
    public void TextIsReadableAndSafeInAPage(string text, string expected)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            writer.WriteStringValue(text);
        }

        var json = JsonText.Finish(buffer.ToArray());

        Assert.Equal($"\"{expected}\"\n", json);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Encoding.UTF8.GetBytes(json)));
    }

    private static JsonDocument Check(params (string Old, string New)[] edits) => Check("en", edits);

    private static JsonDocument Check(string language, params (string Old, string New)[] edits)
    {
        using var session = new Session();
        foreach (var (old, replacement) in edits)
        {
            session.Edit(Session.Suqian2024, old, replacement);
        }

        session.Run("check", "--reports", "~/reports", "--format", "json", "--lang", language);
        return JsonDocument.Parse(session.Output);
    }

    private static JsonElement Finding(JsonDocument json, string id) =>
        json.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("id").GetString() == id);

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Readable);
}

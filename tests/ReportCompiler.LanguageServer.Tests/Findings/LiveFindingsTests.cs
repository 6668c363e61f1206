using ReportCompiler.LanguageServer.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Tests.Findings;

public class LiveFindingsTests
{
    private const string Slip = "[   118,    3,    0,    0,    0,    0,  121]";
    private const string Slipped = "[   118,    3,    0,    0,    0,    0,  122]";

    [Fact]
    public async Task SlipIsFoundAsItIsTypedAndGoneWhenItIsMended()
    {
        await using var editor = await Editor.StartAsync();
        await editor.OpenAsync(Editor.Suqian2024);
        var before = await editor.FindingsAsync(Editor.Suqian2024);

        await editor.ReplaceAsync(Editor.Suqian2024, Slip, Slipped);
        var slipped = await editor.FindingsAsync(Editor.Suqian2024);
        await editor.ReplaceAsync(Editor.Suqian2024, Slipped, Slip);

        Assert.Equal(before, await editor.FindingsAsync(Editor.Suqian2024));
        await Verify(slipped);
    }

    [Theory]
    [InlineData("https://example.org/owner/name", "https://example.org/owner/name/blob/HEAD/docs/diagnostics/RC3001.md")]
    [InlineData(null, null)]
    public async Task FindingLinksToItsPageWhereTheProjectHasAnAddress(string? address, string? link)
    {
        await using var editor = await Editor.StartAsync(address: address);
        await editor.OpenAsync(Editor.Suqian2024);
        await editor.ReplaceAsync(Editor.Suqian2024, Slip, Slipped);

        var diagnostics = (await editor.DiagnosticsAsync(Editor.Suqian2024)).EnumerateArray().ToList();
        var diagnostic = diagnostics.First(diagnostic => diagnostic.GetProperty("code").GetString() == "RC3001");

        Assert.Equal(link, diagnostic.TryGetProperty("codeDescription", out var description) ? description.GetProperty("href").GetString() : null);
    }

    [Fact]
    public async Task EditIsFoundWrongInTheReportOfTheNextYear()
    {
        await using var editor = await Editor.StartAsync();
        await editor.OpenAsync(Editor.Suqian2023);
        await editor.FindingsAsync(Editor.Suqian2023);
        await editor.ReplaceAsync(
            Editor.Suqian2023, "carriedForward:             [   118,    3,    0,    0,    0,    0,  121]",
            "carriedForward:             [   117,    4,    0,    0,    0,    0,  121]");

        await editor.ExpectAsync(Editor.Suqian2024, findings => findings.Contains("error RC3004", StringComparison.Ordinal));
        await editor.ReplaceAsync(Editor.Suqian2023, "carriedForward:             [   117,    4,", "carriedForward:             [   118,    3,");
        await editor.ExpectAsync(Editor.Suqian2024, findings => !findings.Contains("error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task MessagesAreInTheLanguageOfTheClient()
    {
        await using var editor = await Editor.StartAsync(Language.English, locale: "zh-cn");
        await editor.OpenAsync(Editor.Suqian2024);
        await editor.ReplaceAsync(Editor.Suqian2024, Slip, Slipped);

        Assert.Contains("可能应为", await editor.FindingsAsync(Editor.Suqian2024), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PositionsCountBytesWhereTheClientDoes()
    {
        await using var editor = await Editor.StartAsync(encoding: "utf-8");
        await editor.OpenAsync(Editor.Suqian2024, "template: gov-info-disclosure\nagency: suqian\nyear: 2024\ndisclosure: {信息: 1, nothing: 2}\n");

        Assert.Contains("3:24-3:31 error RC2008", await editor.FindingsAsync(Editor.Suqian2024), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileThatIsNotThereYetIsChecked()
    {
        await using var editor = await Editor.StartAsync();
        const string file = "reports/suqian/2025.yaml";
        await editor.OpenAsync(file, "template: gov-info-disclosure\nagency: suqian\nyear: 2025\n");

        Assert.Contains("RC2011", await editor.FindingsAsync(file), StringComparison.Ordinal);
        await editor.CloseAsync(file);
        await editor.ExpectAsync(file, findings => findings.Length == 0);
    }

    [Fact]
    public async Task FindingsOfADeletedFileAreTakenBack()
    {
        await using var editor = await Editor.StartAsync();
        var path = editor.Folder.Write("reports/suqian/2025.yaml", "template: gov-info-disclosure\nagency: suqian\nyear: 2025\n");
        await editor.OpenAsync(Editor.Suqian2024);
        await editor.ExpectAsync("reports/suqian/2025.yaml", findings => findings.Length > 0);

        File.Delete(path);
        await editor.FileChangedAsync("reports/suqian/2025.yaml", 3);

        await editor.ExpectAsync("reports/suqian/2025.yaml", findings => findings.Length == 0);
    }

    [Fact]
    public async Task RegisterIsReadAsItIsTyped()
    {
        await using var editor = await Editor.StartAsync();
        await editor.OpenAsync("reports/agencies.yaml");
        await editor.FindingsAsync("reports/agencies.yaml");
        await editor.ReplaceAsync("reports/agencies.yaml", "{id: suqian, ", "{id: suqain, ");

        await editor.ExpectAsync(Editor.Suqian2024, findings => findings.Contains("did you mean 'suqain'?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FileOutsideOfAFolderOfReportsIsNobodysBusiness()
    {
        await using var editor = await Editor.StartAsync();
        await editor.OpenAsync("other.yaml", "a: [");
        await editor.OpenAsync(Editor.Suqian2024);
        await editor.FindingsAsync(Editor.Suqian2024);

        Assert.Null(editor.Wire.Published.Last(message => message.GetProperty("uri").GetString() == editor.Uri("other.yaml")));
    }

    [Fact]
    public async Task ClientIsAskedToWatchFiles()
    {
        await using var editor = await Editor.StartAsync();

        var asked = await editor.Wire.Registered.WaitAsync(_ => true);

        Assert.Contains("**/*.yaml", asked.GetRawText(), StringComparison.Ordinal);
    }
}

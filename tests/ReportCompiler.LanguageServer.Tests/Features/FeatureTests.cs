using System.Text.Json;
using ReportCompiler.LanguageServer.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Tests.Features;

public class FeatureTests
{
    private const string Received = "[  3440,   75,    0,    1,    6,    3, 3525]";
    private const string Carried = "[   118,    3,    0,    0,    0,    0,  121]";

    [Fact]
    public async Task HoverSaysWhatACellIsInEitherLanguage()
    {
        await using var english = await OpenedAsync(Editor.Suqian2024);
        await using var chinese = await OpenedAsync(Editor.Suqian2024, Language.Chinese);

        var said = await HoverAsync(english, Editor.Suqian2024, Carried, 6) + "\n---\n"
            + await HoverAsync(chinese, Editor.Suqian2024, Carried, Carried.Length - 3) + "\n---\n"
            + await HoverAsync(english, Editor.Suqian2024, "  received:   ", 4) + "\n---\n"
            + await HoverAsync(english, Editor.Suqian2024, "problems: |", 3) + "\n---\n"
            + await HoverAsync(english, Editor.Suqian2024, "{{ requests.received.total }}", 8) + "\n---\n"
            + await HoverAsync(english, Editor.Suqian2024, "agency: suqian", 10);

        await Verify(said);
    }

    [Fact]
    public async Task HoverSaysWhatIsAccepted()
    {
        await using var editor = await OpenedAsync(
            Editor.AccessBoard2024,
            text: await File.ReadAllTextAsync(Path.Combine(ReportCompiler.Testing.RepositoryTree.Root, "reports/us-access-board/2022.yaml")));

        var said = await HoverAsync(editor, Editor.AccessBoard2024, "rule: two-granted-simple-median", 10) + "\n---\n"
            + await HoverAsync(editor, Editor.AccessBoard2024, "cell: grantedResponseTime.USAB.simple.median", 10);

        await Verify(said);
    }

    [Fact]
    public async Task HoverSaysWhatFiguresOnlyMeans()
    {
        await using var editor = await OpenedAsync(Editor.Suqian2024);
        await editor.ReplaceAsync(Editor.Suqian2024, "\nagency: suqian\n", "\nagency: suqian\ncontent: 仅数据\n");

        Assert.StartsWith(
            "The report is published with its figures only: texts may be left out",
            await HoverAsync(editor, Editor.Suqian2024, "content: 仅数据", 10), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HoverIsSilentWhereNothingIsKnown()
    {
        await using var editor = await OpenedAsync(Editor.Suqian2024);

        Assert.Null(await editor.AskAtAsync("textDocument/hover", Editor.Suqian2024, "# 二、主动公开政府信息情况", 3));
        Assert.Null(
            await editor.Wire.AskAsync(
                "textDocument/hover", new { textDocument = new { uri = editor.Uri(Editor.Suqian2024) }, position = new { line = 100000, character = 7 } }));
    }

    [Fact]
    public async Task UniqueChangeIsPreferredAndKeepsColumnsAligned()
    {
        await using var editor = await OpenedAsync(Editor.Suqian2024);
        await editor.ReplaceAsync(Editor.Suqian2024, Carried, "[   118,    3,    0,    0,    0,    0, 1221]");

        var actions = await ActionsAsync(editor, Editor.Suqian2024, "1221", "quickfix");

        var preferred = actions.First(action => action.TryGetProperty("isPreferred", out var isPreferred) && isPreferred.GetBoolean());
        Assert.Contains("change 1221 to 121", preferred.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Contains(Carried, Edits.Apply(editor.TextOf(Editor.Suqian2024), preferred), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixAllMakesEveryUniqueChange()
    {
        await using var editor = await OpenedAsync(Editor.Suqian2024);
        var sound = editor.TextOf(Editor.Suqian2024);
        await editor.ReplaceAsync(Editor.Suqian2024, Carried, "[   118,    3,    0,    0,    0,    0,  122]");
        await editor.ReplaceAsync(Editor.Suqian2024, "[    16,    1,    0,    0,    0,    0,   17]", "[    16,    1,    0,    0,    0,    0,   18]");

        var all = Assert.Single(await ActionsAsync(editor, Editor.Suqian2024, "  122]", "source.fixAll"));

        Assert.Equal(sound, Edits.Apply(editor.TextOf(Editor.Suqian2024), all));
    }

    [Fact]
    public async Task MisspeltKeyIsRenamed()
    {
        await using var editor = await OpenedAsync(Editor.Suqian2024);
        var sound = editor.TextOf(Editor.Suqian2024);
        await editor.ReplaceAsync(Editor.Suqian2024, "  received:  ", "  recieved:  ");

        var rename = (await ActionsAsync(editor, Editor.Suqian2024, "recieved", "quickfix")).Single(
            action => action.GetProperty("title").GetString()!.StartsWith("Rename", StringComparison.Ordinal));

        Assert.Equal(sound, Edits.Apply(editor.TextOf(Editor.Suqian2024), rename));
    }

    [Fact]
    public async Task MissingRowsAreAddedWhereTheyBelong()
    {
        await using var editor = await OpenedAsync(Editor.Suqian2024);
        var sound = editor.TextOf(Editor.Suqian2024);
        var row = sound.Split('\n').Single(line => line.Contains("partlyGranted:", StringComparison.Ordinal)) + "\n";
        var group = sound[sound.IndexOf("    unavailable: ", StringComparison.Ordinal)..sound.IndexOf("    notProcessed:", StringComparison.Ordinal)];
        await editor.ReplaceAsync(Editor.Suqian2024, row, string.Empty);
        await editor.ReplaceAsync(Editor.Suqian2024, group, string.Empty);

        var action = (await ActionsAsync(editor, Editor.Suqian2024, "    granted:                  [  1408,   21,    0,    0,    2,    0, 1431]", "quickfix"))
            .First(action => action.GetProperty("title").GetString()!.StartsWith("Add", StringComparison.Ordinal));

        var mended = Edits.Apply(editor.TextOf(Editor.Suqian2024), action);
        await editor.RewriteAsync(Editor.Suqian2024, mended);
        Assert.DoesNotContain("RC2010", await editor.FindingsAsync(Editor.Suqian2024), StringComparison.Ordinal);
        await Verify(string.Join('\n', mended.Split('\n').Except(sound.Split('\n'))));
    }

    [Fact]
    public async Task FiguresLeadToRulesAndNamesToWhatTheyName()
    {
        await using var editor = await OpenedAsync(Editor.Suqian2024);
        editor.Folder.Copy(
            Path.Combine(ReportCompiler.Testing.RepositoryTree.Root, "templates/gov-info-disclosure"), "templates/gov-info-disclosure", "*.template.yaml");

        var places = new List<string>
        {
            await DefinitionAsync(editor, Carried, 6),
            await DefinitionAsync(editor, "agency: suqian", 10),
            await DefinitionAsync(editor, "{{ requests.received.total }}", 8),
        };

        await Verify(string.Join("\n---\n", places));
    }

    [Fact]
    public async Task PartsAreListedWithTheirHeadings()
    {
        await using var editor = await OpenedAsync(Editor.Suqian2024);

        var symbols = await editor.Wire.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = editor.Uri(Editor.Suqian2024) } });
        var foldings = await editor.Wire.AskAsync("textDocument/foldingRange", new { textDocument = new { uri = editor.Uri(Editor.Suqian2024) } });

        Assert.True(foldings!.Value.GetArrayLength() > 10);
        await Verify(string.Join('\n', symbols!.Value.EnumerateArray().SelectMany(symbol => Tree(symbol, string.Empty))));
    }

    [Fact]
    public async Task TotalsThatARowLeavesOutStandBehindIt()
    {
        await using var editor = await OpenedAsync(Editor.Suqian2024);
        await editor.ReplaceAsync(Editor.Suqian2024, Received, "[  3440,   75,    0,    1,    6,    3]");

        var hints = await editor.Wire.AskAsync("textDocument/inlayHint", new
        {
            textDocument = new { uri = editor.Uri(Editor.Suqian2024) },
            range = new { start = new { line = 0, character = 0 }, end = new { line = 500, character = 0 } },
        });

        var hint = Assert.Single(hints!.Value.EnumerateArray());
        Assert.Equal("总计=3525", hint.GetProperty("label").GetString());
    }

    internal static async Task<Editor> OpenedAsync(string file, Language? language = null, string? text = null)
    {
        var editor = await Editor.StartAsync(language);
        await editor.OpenAsync(file, text);
        return editor;
    }

    private static async Task<string> HoverAsync(Editor editor, string file, string text, int offset) =>
        (await editor.AskAtAsync("textDocument/hover", file, text, offset))?.GetProperty("contents").GetProperty("value").GetString() ?? "(nothing)";

    private static async Task<string> DefinitionAsync(Editor editor, string text, int offset)
    {
        var places = await editor.AskAtAsync("textDocument/definition", Editor.Suqian2024, text, offset);
        return string.Join('\n', places!.Value.EnumerateArray().Select(place =>
            place.GetProperty("uri").GetString()![Editor.UriOf(editor.Folder.Root).Length..] + " " + Transcript.RangeOf(place.GetProperty("range"))));
    }

    private static async Task<List<JsonElement>> ActionsAsync(Editor editor, string file, string text, string kind)
    {
        var start = editor.Find(file, text);
        var actions = await editor.Wire.AskAsync("textDocument/codeAction", new
        {
            textDocument = new { uri = editor.Uri(file) },
            range = new { start = Editor.Place(editor.TextOf(file), start), end = Editor.Place(editor.TextOf(file), start + text.Length) },
            context = new { diagnostics = Array.Empty<object>(), only = new[] { kind } },
        });
        return [.. actions!.Value.EnumerateArray()];
    }

    private static IEnumerable<string> Tree(JsonElement symbol, string indent) => symbol.GetProperty("children").EnumerateArray()
        .SelectMany(child => Tree(child, indent + "  "))
        .Prepend(
            indent + symbol.GetProperty("name").GetString() + (symbol.TryGetProperty("detail", out var detail) ? " " + detail.GetString() : string.Empty));
}

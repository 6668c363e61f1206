using System.Text.Json;
using ReportCompiler.LanguageServer.Tests.Support;

namespace ReportCompiler.LanguageServer.Tests.Features;

public class CompletionTests
{
    private const string File = "reports/suqian/2025.yaml";
    private const string Head = "template: gov-info-disclosure\nagency: suqian\nyear: 2025\n";

    [Theory]
    [InlineData("empty file", "|")]
    [InlineData("half-typed agency", "template: gov-info-disclosure\nagency: s|\n")]
    [InlineData("template", "template: |\n")]
    [InlineData("year", "template: gov-info-disclosure\nyear: |\n")]
    [InlineData("content", Head + "content: |\n")]
    [InlineData("sections", Head + "overview: |\n  text\nreq|")]
    [InlineData("rows", Head + "requests:\n  received: [1, 0, 0, 0, 0, 0, 1]\n  results:\n    granted: [1, 0, 0, 0, 0, 0, 1]\n  c|\nreview:\n")]
    [InlineData("rows in a broken file", Head + "requests:\n  received: [1, 0, 0\n  results:\n    denied:\n      st|\nreview: {\n")]
    [InlineData("labels where the file has labels", Head + "三、收到和处理政府信息公开申请情况:\n  一、本年新收政府信息公开申请数量: [1, 0, 0, 0, 0, 0, 1]\n  二|\n")]
    [InlineData("columns in braces", Head + "review:\n  reconsideration: {upheld: 1, |}\n")]
    [InlineData("values of a row", Head + "requests:\n  received: |\n")]
    [InlineData("placeholder", Head + "overview: |-\n  新收{{ requests.received.t|\n")]
    [InlineData("placeholder closed", Head + "overview: |-\n  新收{{ requests.carriedOver.t| }}件\n")]
    [InlineData("accepted keys", Head + "accepted:\n  - rule: requests-carried\n    |\n")]
    [InlineData("accepted rule", Head + "accepted:\n  - rule: |\n")]
    [InlineData("accepted cell", Head + "accepted:\n  - cell: received.t|\n")]
    [InlineData("comment", Head + "# re|\n")]
    [InlineData("prose", Head + "overview: |-\n  re|\n")]
    public async Task WhatIsMissingIsOffered(string name, string text)
    {
        await using var editor = await Editor.StartAsync();
        var at = text.LastIndexOf('|');
        await editor.OpenAsync(File, text.Remove(at, 1));

        await Verify(await ItemsAsync(editor, File, at)).UseTextForParameters(name.Replace(' ', '-'));
    }

    [Fact]
    public async Task WordsThatAColumnTakesAreOffered()
    {
        await using var editor = await Editor.StartAsync();
        await editor.OpenAsync(Editor.AccessBoard2024);
        var text = editor.TextOf(Editor.AccessBoard2024);
        const string row = "  USAB:   [   N/A";
        var at = text.IndexOf(row, StringComparison.Ordinal) + row.Length - "   N/A".Length;

        await Verify(await ItemsAsync(editor, Editor.AccessBoard2024, at));
    }

    private static async Task<string> ItemsAsync(Editor editor, string file, int at)
    {
        var list = await editor.Wire.AskAsync(
            "textDocument/completion", new { textDocument = new { uri = editor.Uri(file) }, position = Editor.Place(editor.TextOf(file), at) });
        return (list!.Value.GetProperty("isIncomplete").GetBoolean() ? "incomplete\n" : string.Empty)
            + string.Join('\n', list.Value.GetProperty("items").EnumerateArray().Select(Line));
    }

    private static string Line(JsonElement item)
    {
        var edit = item.GetProperty("textEdit");
        var detail = item.TryGetProperty("detail", out var words) ? " (" + words.GetString() + ")" : string.Empty;
        return $"{item.GetProperty("label").GetString()}{detail}: {Transcript.RangeOf(edit.GetProperty("range"))} «{edit.GetProperty("newText").GetString()}»";
    }
}

using ReportCompiler.LanguageServer.Tests.Support;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.Formatting;

namespace ReportCompiler.LanguageServer.Tests.Features;

public class FormattingTests
{
    [Fact]
    public async Task FileIsPutInOrderAsTheCommandDoesIt()
    {
        await using var editor = await Editor.StartAsync();
        await editor.OpenAsync(Editor.Suqian2024);
        var sound = editor.TextOf(Editor.Suqian2024);
        await editor.ReplaceAsync(Editor.Suqian2024, "    granted:                  [", "    granted: [");
        await editor.ReplaceAsync(Editor.Suqian2024, "template: gov-info-disclosure\n", string.Empty);
        await editor.ReplaceAsync(Editor.Suqian2024, "agency: suqian\n", "agency: suqian\ntemplate: gov-info-disclosure\n");

        await ApplyAsync(editor);

        Assert.Equal(sound, editor.TextOf(Editor.Suqian2024));
        Assert.Equal(sound, ReportFormatter.Format(Editor.Suqian2024, sound, Forms.Catalog, keysOf: null).Text);
    }

    [Theory]
    [InlineData("template: gov-info-disclosure", "template: gov-info-disclosure")]
    [InlineData("    granted:  ", "    grantd:  ")]
    [InlineData("problems: |", "problems: [")]
    public async Task FileInOrderAndFileThatCannotBePutInOrderStay(string old, string replacement)
    {
        await using var editor = await Editor.StartAsync();
        await editor.OpenAsync(Editor.Suqian2024);
        await editor.ReplaceAsync(Editor.Suqian2024, old, replacement);
        var before = editor.TextOf(Editor.Suqian2024);

        await ApplyAsync(editor);

        Assert.Equal(before, editor.TextOf(Editor.Suqian2024));
    }

    private static async Task ApplyAsync(Editor editor)
    {
        var uri = editor.Uri(Editor.Suqian2024);
        var edits = await editor.Wire.AskAsync(
            "textDocument/formatting", new { textDocument = new { uri }, options = new { tabSize = 2, insertSpaces = true } });
        foreach (var edit in edits!.Value.EnumerateArray())
        {
            var text = editor.TextOf(Editor.Suqian2024);
            var range = edit.GetProperty("range");
            await editor.EditAsync(
                Editor.Suqian2024, Offset(text, range.GetProperty("start")), Offset(text, range.GetProperty("end")), edit.GetProperty("newText").GetString()!);
        }
    }

    private static int Offset(string text, System.Text.Json.JsonElement place)
    {
        var start = 0;
        for (var line = place.GetProperty("line").GetInt32(); line > 0; line--)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        return start + place.GetProperty("character").GetInt32();
    }
}

using CsCheck;
using ReportCompiler.LanguageServer.Tests.Support;
using ReportCompiler.Testing;

namespace ReportCompiler.LanguageServer.Tests.Findings;

/// <summary>Whatever is typed in whatever order, the findings are those of the file as it then is.</summary>
public class RandomEditTests
{
    private const int Sessions = 12;
    private const int Edits = 15;

    private static readonly string[] Snippets = ["0", "9", ",", "[", "]", ":", "\n", "  ", "~", "#", "件", "𠮷", "\r\n", "carriedOver", "{{ a.b }}", "'", "- "];

    [Fact]
    public void EditsOneByOneComeToTheSameAsTheWholeText()
    {
        var edit = Gen.Select(Gen.Double.Unit, Gen.Int[0, 12], Gen.OneOf([.. Snippets.Select(Gen.Const)]));
        edit.Array[1, Edits].Each(Sessions, edits => CompareAsync(edits).GetAwaiter().GetResult(), edits => string.Join(", ", edits));
    }

    private static async Task CompareAsync((double Where, int Length, string Text)[] edits)
    {
        await using var step = await Editor.StartAsync();
        await step.OpenAsync(Editor.Suqian2024);
        foreach (var (where, length, text) in edits)
        {
            var old = step.TextOf(Editor.Suqian2024);
            var start = Whole(old, (int)(where * old.Length));
            await step.EditAsync(Editor.Suqian2024, start, Whole(old, Math.Min(old.Length, start + length)), text);
        }

        var typed = await step.FindingsAsync(Editor.Suqian2024);
        await using var whole = await Editor.StartAsync();
        await whole.OpenAsync(Editor.Suqian2024, step.TextOf(Editor.Suqian2024));
        Assert.Equal(await whole.FindingsAsync(Editor.Suqian2024), typed);
    }

    // An editor's cursor stands neither inside a character of two units nor inside a line end of two.
    private static int Whole(string text, int offset) =>
        offset > 0 && offset < text.Length && (char.IsLowSurrogate(text[offset]) || (text[offset] == '\n' && text[offset - 1] == '\r')) ? offset - 1 : offset;
}

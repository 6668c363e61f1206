using ReportCompiler.LanguageServer.Tests.Support;

namespace ReportCompiler.LanguageServer.Tests.Findings;

/// <summary>Documents that no person wrote: the server says what is wrong and goes on.</summary>
public class HostileDocumentTests
{
    private const int Deep = 100_000;
    private const int Huge = 20_000_000;

    /// <summary>Texts by their names.</summary>
    public static TheoryData<string> Names { get; } = ["deep lists", "deep mappings", "one huge line", "huge prose", "binary", "half surrogates",
        "aliases of aliases"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ServerSaysWhatIsWrongAndGoesOn(string name)
    {
        await using var editor = await Editor.StartAsync();
        await editor.OpenAsync(Editor.Suqian2024);
        var sound = await editor.FindingsAsync(Editor.Suqian2024);
        var text = editor.TextOf(Editor.Suqian2024);

        await editor.RewriteAsync(Editor.Suqian2024, TextOf(name));
        Assert.NotEmpty(await editor.FindingsAsync(Editor.Suqian2024));
        foreach (var method in new[] { "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/formatting" })
        {
            await editor.Wire.AskAsync(
                method, new { textDocument = new { uri = editor.Uri(Editor.Suqian2024) }, options = new { tabSize = 2, insertSpaces = true } });
        }

        await editor.RewriteAsync(Editor.Suqian2024, text);
        Assert.Equal(sound, await editor.FindingsAsync(Editor.Suqian2024));
    }

    private static string TextOf(string name) => name switch
    {
        "deep lists" => new string('[', Deep),
        "deep mappings" => string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + "a:\n")),
        "one huge line" => "template: " + new string('x', Huge),
        "huge prose" => "template: gov-info-disclosure\nagency: suqian\nyear: 2024\noverview: |\n" + string.Concat(Enumerable.Repeat("  [一](\n", Huge / 10)),
        "binary" => string.Concat(Enumerable.Range(0, 5_000).Select(code => (char)(code % 32))),
        "half surrogates" => "template: \ud800\nagency: \udc00\n",
        _ => "a: &a [x]\n" + string.Concat(Enumerable.Range(0, 30).Select(level => $"b{level}: &b{level} [*a, *a]\n")),
    };
}

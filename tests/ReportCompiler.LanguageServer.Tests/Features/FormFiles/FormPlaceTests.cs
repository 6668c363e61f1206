using System.Text.Json;
using ReportCompiler.LanguageServer.Tests.Support;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Tests.Features.FormFiles;

/// <summary>What a place of a form means, and where it leads.</summary>
public class FormPlaceTests
{
    [Fact]
    public async Task HoverSaysOfAKeyWhatTheReferenceSays()
    {
        await using var editor = await LibraryForm.OpenAsync();

        var said = await HoverAsync(editor, "require: changes", 2);

        Assert.Contains(FormKeys.Find(FormLevel.Rule, "require")!.Meaning.In(Language.English), said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HoverSaysWhatANameMeans()
    {
        await using var editor = await LibraryForm.OpenAsync();

        Assert.Contains(
            "`stock.changes.bought.total` · `copies` · copies", await HoverAsync(editor, "equals: stock.changes.bought", 20), StringComparison.Ordinal);
        Assert.Contains("Bought", await HoverAsync(editor, "at: changes.bought", 8), StringComparison.Ordinal);
        Assert.Contains("`stock.changes.withdrawn.total`", await HoverAsync(editor, "sum(stock.changes.total)", 12), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HoverSaysWhatAFunctionAndATypeAre()
    {
        await using var editor = await LibraryForm.OpenAsync();

        Assert.Contains(
            FunctionTable.Find("sum")!.Meaning.In(Language.English), await HoverAsync(editor, "sum(stock.changes.total)", 1), StringComparison.Ordinal);
        Assert.Contains("integer", await HoverAsync(editor, "      cells: copies", 16), StringComparison.Ordinal);
        Assert.Null(await editor.AskAtAsync("textDocument/hover", LibraryForm.Form, "# bought is said", 5));
    }

    [Theory]
    [InlineData("equals: stock.changes.bought.total", 20, "bought", "total")]
    [InlineData("require: changes.bought <= opening", 28, "opening")]
    [InlineData("      cells: copies", 16, "copies")]
    [InlineData("sum: [printed, audio]", 16, "audio")]
    [InlineData("each: column of stock", 18, "stock")]
    [InlineData("    section: overview", 15, "overview")]
    public async Task NamesLeadToWhereTheyAreDeclared(string text, int offset, params string[] expected)
    {
        await using var editor = await LibraryForm.OpenAsync();

        var places = await editor.AskAtAsync("textDocument/definition", LibraryForm.Form, text, offset);

        Assert.Equal(expected, places!.Value.EnumerateArray().Select(place => TextAt(editor, place.GetProperty("range"))));
    }

    [Fact]
    public async Task PartsAreListedByTheirIds()
    {
        await using var editor = await LibraryForm.OpenAsync();

        var symbols = await editor.Wire.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = editor.Uri(LibraryForm.Form) } });

        Assert.Contains(
            "sections/stock (2. Stock)/table/rows/changes (During the year)/rows/bought (Bought)", Paths(symbols!.Value, string.Empty));
    }

    private static IEnumerable<string> Paths(JsonElement symbols, string above) => symbols.EnumerateArray().SelectMany(symbol =>
    {
        var detail = symbol.TryGetProperty("detail", out var words) ? $" ({words.GetString()})" : string.Empty;
        var path = above + symbol.GetProperty("name").GetString() + detail;
        return Paths(symbol.GetProperty("children"), path + "/").Prepend(path);
    });

    private static string TextAt(Editor editor, JsonElement range)
    {
        var text = editor.TextOf(LibraryForm.Form);
        return text[Edits.OffsetOf(text, range.GetProperty("start"))..Edits.OffsetOf(text, range.GetProperty("end"))];
    }

    private static async Task<string> HoverAsync(Editor editor, string text, int offset) =>
        (await editor.AskAtAsync("textDocument/hover", LibraryForm.Form, text, offset))!.Value.GetProperty("contents").GetProperty("value").GetString()!;
}

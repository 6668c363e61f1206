using ReportCompiler.LanguageServer.Tests.Support;

namespace ReportCompiler.LanguageServer.Tests.Features.FormFiles;

/// <summary>What is offered in a form; <c>|</c> is where somebody types.</summary>
public class FormCompletionTests
{
    [Theory]
    [InlineData("severity: warning\n    says: {en: \"No more", "se|\n    says: {en: \"No more", "for unless tolerance severity basis")]
    [InlineData("    narrative: required", "    narrative: |", "required optional")]
    [InlineData("      cells: copies", "      cells: |", "copies")]
    [InlineData("kind: integer, unit", "kind: |, unit", "integer decimal percent date text code choices names flag")]
    [InlineData("{id: opening, label: On 1 January}", "{id: opening, |}", "label rows cells sum formula each presence columns over")]
    [InlineData("sum: [printed, audio]", "sum: [printed, |]", "siblings printed audio")]
    [InlineData("    section: overview", "    section: |", "overview")]
    [InlineData("each: column of stock", "each: |", "column of stock row of stock cell of stock")]
    [InlineData("language: en", "language: en\n|", "basis units similarity holidays claimWords")]
    public async Task WhatMayStandThereIsOffered(string old, string typed, string expected) =>
        Assert.Equal(expected, string.Join(' ', await LabelsAsync(old, typed)));

    [Fact]
    public async Task ExpressionOffersWhatItsScopeNamesAndFunctions()
    {
        var labels = await LabelsAsync("require: changes.bought <= opening", "require: changes.bought <= |");

        Assert.Contains("opening", labels);
        Assert.Contains("changes.withdrawn", labels);
        Assert.Contains("stock.closing.audio", labels);
        Assert.Contains("median", labels);
        Assert.Contains("previous.", labels);
    }

    [Fact]
    public async Task FormulaOffersTheRowsBesideIt()
    {
        var labels = await LabelsAsync("formula: opening + changes.bought", "formula: opening + chang|");

        Assert.Equal("changes.bought", labels[0]);
        Assert.DoesNotContain("opening", labels);
    }

    [Fact]
    public async Task FormThatCannotBeReadStillHasItsNames()
    {
        await using var editor = await LibraryForm.OpenAsync();
        await ItemsAsync(editor, editor.Find(LibraryForm.Form, "require: changes.bought") + 9);
        await editor.ReplaceAsync(LibraryForm.Form, "  copies: {kind: integer", "  copies: {kind");
        await editor.ReplaceAsync(LibraryForm.Form, "equals: stock.changes.bought.total", "equals: stock.clo");

        var labels = await ItemsAsync(editor, editor.Find(LibraryForm.Form, "equals: stock.clo") + "equals: stock.clo".Length);

        Assert.Contains("stock.closing.total", labels);
    }

    [Theory]
    [InlineData("language: en", "language: en # |")]
    [InlineData("heading: 1. Overview", "heading: |")]
    public async Task NothingIsOfferedWhereAnythingMayStand(string old, string typed) => Assert.Empty(await LabelsAsync(old, typed));

    private static async Task<List<string>> LabelsAsync(string old, string typed)
    {
        await using var editor = await LibraryForm.OpenAsync();
        var start = editor.Find(LibraryForm.Form, old);
        await editor.ReplaceAsync(LibraryForm.Form, old, typed.Replace("|", string.Empty, StringComparison.Ordinal));
        return await ItemsAsync(editor, start + typed.IndexOf('|', StringComparison.Ordinal));
    }

    private static async Task<List<string>> ItemsAsync(Editor editor, int at)
    {
        var list = await editor.Wire.AskAsync(
            "textDocument/completion",
            new { textDocument = new { uri = editor.Uri(LibraryForm.Form) }, position = Editor.Place(editor.TextOf(LibraryForm.Form), at) });
        return [.. list!.Value.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("label").GetString()!)];
    }
}

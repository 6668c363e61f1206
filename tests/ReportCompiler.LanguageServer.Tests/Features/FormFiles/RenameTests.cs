using System.Text.Json;
using ReportCompiler.LanguageServer.Tests.Support;
using ReportCompiler.Testing;
using StreamJsonRpc;

namespace ReportCompiler.LanguageServer.Tests.Features.FormFiles;

/// <summary>Parts of a form get other ids, wherever they are named.</summary>
public class RenameTests
{
    private const string Foia = "templates/us-foia-annual/2020.template.yaml";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task RowIsRenamedInFormOverviewAndReports(string newline)
    {
        await using var editor = await LibraryForm.OpenAsync(newline);

        var changed = await RenameAsync(editor, "{id: bought,", 5, "purchased");

        Assert.Equal([LibraryForm.Report, LibraryForm.Form, LibraryForm.Overview], changed.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            LibraryForm.FormText.Replace("{id: bought", "{id: purchased", StringComparison.Ordinal)
                .Replace("changes.bought", "changes.purchased", StringComparison.Ordinal).Replace("\n", newline, StringComparison.Ordinal),
            changed[LibraryForm.Form]);
        Assert.Equal(
            LibraryForm.ReportText.Replace("changes.bought", "changes.purchased", StringComparison.Ordinal)
                .Replace("    bought:", "    purchased:", StringComparison.Ordinal).Replace("\n", newline, StringComparison.Ordinal),
            changed[LibraryForm.Report]);
        Assert.Equal(
            LibraryForm.OverviewText.Replace("cells: stock.changes.bought", "cells: stock.changes.purchased", StringComparison.Ordinal)
                .Replace("\n", newline, StringComparison.Ordinal),
            changed[LibraryForm.Overview]);
    }

    [Fact]
    public async Task HeadingAsKeyStays()
    {
        await using var editor = await LibraryForm.OpenAsync();

        var changed = await RenameAsync(editor, "{id: withdrawn,", 5, "given");

        Assert.Equal([LibraryForm.Form], changed.Keys);
        Assert.Contains("formula: opening + changes.bought - changes.given}", changed[LibraryForm.Form], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ColumnIsRenamedFromASum()
    {
        await using var editor = await LibraryForm.OpenAsync();

        var changed = await RenameAsync(editor, "sum: [printed, audio]", 8, "books");

        Assert.Contains("- {id: books, label: Printed}", changed[LibraryForm.Form], StringComparison.Ordinal);
        Assert.Contains("sum: [books, audio]", changed[LibraryForm.Form], StringComparison.Ordinal);
        Assert.Contains("bought: {books: 90, audio: 40}", changed[LibraryForm.Report], StringComparison.Ordinal);
        Assert.Contains("{{ stock.changes.bought.books }} 𝄞", changed[LibraryForm.Report], StringComparison.Ordinal);
        Assert.Contains("cell: stock.changes.bought.books", changed[LibraryForm.Report], StringComparison.Ordinal);
    }

    [Fact]
    public async Task SectionIsRenamedFromAPath()
    {
        await using var editor = await LibraryForm.OpenAsync();

        var changed = await RenameAsync(editor, "equals: stock.changes", 9, "holdings");

        Assert.Contains("each: column of holdings", changed[LibraryForm.Form], StringComparison.Ordinal);
        Assert.Contains("sum(holdings.changes.total) >= holdings.changes.bought.total", changed[LibraryForm.Form], StringComparison.Ordinal);
        Assert.Contains("\nholdings:\n", changed[LibraryForm.Report], StringComparison.Ordinal);
        Assert.Contains("cells: holdings.changes.bought.total", changed[LibraryForm.Overview], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TypeIsRenamed()
    {
        await using var editor = await LibraryForm.OpenAsync();

        var changed = await RenameAsync(editor, "      cells: copies", 15, "pieces");

        Assert.Equal(
            LibraryForm.FormText.Replace("  copies: {", "  pieces: {", StringComparison.Ordinal)
                .Replace("cells: copies", "cells: pieces", StringComparison.Ordinal),
            changed[LibraryForm.Form]);
        Assert.Single(changed);
    }

    [Theory]
    [InlineData("{id: bought,", "withdrawn", "withdrawn")]
    [InlineData("{id: bought,", "2nd", "2nd")]
    [InlineData("{id: bought,", "previous", "previous")]
    [InlineData("label: Bought", "purchased", "Only ids")]
    public async Task WhatCannotBeIsRefusedWithTheReason(string text, string name, string reason)
    {
        await using var editor = await LibraryForm.OpenAsync();

        var refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => RenameAsync(editor, text, 5, name));

        Assert.Equal(-32803, refusal.ErrorCode);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormWithMistakesIsNotRenamed()
    {
        await using var editor = await LibraryForm.OpenAsync();
        await editor.ReplaceAsync(LibraryForm.Form, "at: changes.bought", "at: changes.bougth");

        var refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => RenameAsync(editor, "{id: bought,", 5, "purchased"));

        Assert.Contains("mistakes", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ColumnOfARealFormIsRenamedInBothVersionsAndTheExchangeMap()
    {
        await using var editor = await OpenFoiaAsync();

        var changed = await RenameAsync(editor, "{id: noRecords,       label", 5, "nothingFound", Foia);

        Assert.Equal(
            ["2008.template.yaml", "2020.exchange.yaml", "2020.template.yaml", "overview.yaml"],
            changed.Keys.Where(file => file.Contains("/us-foia-annual/", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)!)
                .Order(StringComparer.Ordinal));
        Assert.Contains(changed.Values, text => text.Contains("nothingFound:       NoRecords", StringComparison.Ordinal));
        Assert.Contains(changed.Values, text => text.Contains("cells: disposition.overall.nothingFound}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("requests", "received", "line 909 of the form names it in another way, as by a parameter")]
    [InlineData("exemptionsApplied", "ex5", "2020.exchange.yaml, line ")]
    public async Task WhatSeveralTablesShareIsNotRenamedForOne(string section, string column, string reason)
    {
        await using var editor = await OpenFoiaAsync();
        var text = editor.TextOf(Foia);
        var start = text.IndexOf($"  - id: {section}\n", StringComparison.Ordinal);
        var at = text.IndexOf($"{{id: {column},", start, StringComparison.Ordinal) + 5;

        var refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.Wire.AskAsync("textDocument/rename", new
        {
            textDocument = new { uri = editor.Uri(Foia) },
            position = Editor.Place(text, at),
            newName = "incoming",
        }));

        Assert.Contains(reason, refusal.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<Editor> OpenFoiaAsync()
    {
        var editor = await Editor.StartAsync();
        editor.Folder.Copy(Path.Combine(RepositoryTree.Root, "templates/us-foia-annual"), "templates/us-foia-annual", "*.yaml");
        await editor.OpenAsync(Foia);
        return editor;
    }

    private static async Task<Dictionary<string, string>> RenameAsync(
        Editor editor, string text, int offset, string name, string form = LibraryForm.Form)
    {
        var answer = await editor.Wire.AskAsync("textDocument/rename", new
        {
            textDocument = new { uri = editor.Uri(form) },
            position = Editor.Place(editor.TextOf(form), editor.Find(form, text) + offset),
            newName = name,
        });
        var files = new[] { LibraryForm.Form, LibraryForm.Overview, LibraryForm.Report };
        return answer!.Value.GetProperty("changes").EnumerateObject().ToDictionary(
            change => files.FirstOrDefault(file => new Uri(editor.Uri(file)) == new Uri(change.Name)) ?? change.Name,
            change => Apply(File.ReadAllText(new Uri(change.Name).LocalPath), change.Value));
    }

    private static string Apply(string text, JsonElement edits) => edits.EnumerateArray()
        .Select(edit => (Start: Edits.OffsetOf(text, edit.GetProperty("range").GetProperty("start")),
            End: Edits.OffsetOf(text, edit.GetProperty("range").GetProperty("end")), Text: edit.GetProperty("newText").GetString()!))
        .OrderByDescending(edit => edit.Start)
        .Aggregate(text, (edited, edit) => string.Concat(edited.AsSpan(0, edit.Start), edit.Text, edited.AsSpan(edit.End)));
}

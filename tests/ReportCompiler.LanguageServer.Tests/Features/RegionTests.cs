using ReportCompiler.LanguageServer.Tests.Support;
using ReportCompiler.Testing;

namespace ReportCompiler.LanguageServer.Tests.Features;

/// <summary>What a region adds to a form, as an editor is told of it.</summary>
public class RegionTests
{
    private const string Extension = "templates/gov-info-disclosure/suqian.extension.yaml";

    private const string Text =
        """
        extends: gov-info-disclosure
        for: suqian
        years: 2024..
        name: {zh: 宿迁补充要求, en: Additions of Suqian}
        rows:
          - in: disclosure.documents
            after: normative
            row: {id: other, label: 其他主动公开文件}
        rules:
          - id: others-kept
            require: disclosure.documents.other.issued <= disclosure.documents.other.inForce
            says: {zh: 制发的现行有效。, en: What was issued is in force.}
        """;

    [Fact]
    public async Task RowIsAskedForOfferedAndLedFrom()
    {
        await using var editor = await StartAsync(Text);
        Assert.Contains("RC2010", await editor.FindingsAsync(Editor.Suqian2024), StringComparison.Ordinal);

        await editor.ReplaceAsync(Editor.Suqian2024, "  licensing:  ", "    other: [2, 0, 1]\n  licensing:  ");

        var findings = await editor.FindingsAsync(Editor.Suqian2024);
        Assert.DoesNotContain("RC2010", findings, StringComparison.Ordinal);
        Assert.Contains("RC3002", findings, StringComparison.Ordinal);
        var places = await editor.AskAtAsync("textDocument/definition", Editor.Suqian2024, "other: [2", 8);
        Assert.Contains(
            places!.Value.EnumerateArray(), place => place.GetProperty("uri").GetString()!.EndsWith("suqian.extension.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SlipIsToldOfTheFileBesideTheReports()
    {
        await using var editor = await StartAsync(Text.Replace("after: normative", "after: normativ", StringComparison.Ordinal));

        Assert.Contains("RC1044", await editor.FindingsAsync(Extension), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsTypedCountsBeforeItIsSaved()
    {
        await using var editor = await StartAsync(Text);
        await editor.ExpectAsync(Editor.Suqian2024, found => found.Contains("RC2010", StringComparison.Ordinal));
        await editor.OpenAsync(Extension);

        await editor.ReplaceAsync(Extension, "after: normative", "after: normativ");
        await editor.ExpectAsync(Extension, found => found.Contains("RC1044", StringComparison.Ordinal));

        await editor.ReplaceAsync(Extension, "after: normativ", "after: regulations");
        await editor.ExpectAsync(Extension, found => found.Length == 0);
        await editor.ReplaceAsync(Extension, "years: 2024..", "years: 2025..");
        await editor.ExpectAsync(Editor.Suqian2024, found => !found.Contains("RC2010", StringComparison.Ordinal));

        await editor.CloseAsync(Extension);
        await editor.ExpectAsync(Editor.Suqian2024, found => found.Contains("RC2010", StringComparison.Ordinal));
    }

    private static async Task<Editor> StartAsync(string text)
    {
        var editor = await Editor.StartAsync();
        editor.Folder.Copy(Path.Combine(RepositoryTree.Root, "templates/gov-info-disclosure"), "templates/gov-info-disclosure", "*.template.yaml");
        editor.Folder.Write(Extension, text);
        await editor.OpenAsync(Editor.Suqian2024);
        return editor;
    }
}

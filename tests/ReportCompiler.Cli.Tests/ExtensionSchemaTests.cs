using ReportCompiler.Schema.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.JsonSchemas;

namespace ReportCompiler.Cli.Tests;

/// <summary>The schema of what regions add takes what the reader takes, and refuses what it refuses.</summary>
public class ExtensionSchemaTests
{
    private const string Sound =
        """
        extends: gov-info-disclosure
        versions: [2021]
        for: suqian
        years: 2025..
        name: {en: Additions, zh: 补充要求}
        basis: 某发〔2025〕1号
        rows:
          - in: disclosure.documents
            after: normative
            row: {id: other, label: 其他主动公开文件}
          - in: requests
            before: results.total
            countsIn: [results.total]
            row:
              label: 另行统计
              rows:
                - {id: closed, label: 终止办理}
        rules:
          - id: others-kept
            each: [row of disclosure.documents]
            require: issued <= inForce
            severity: warning
            says: {en: What was issued is in force., zh: 制发的现行有效。}
        narratives:
          overview: {maxLength: 1000}
        due: {own: 01-20, collected: 02-28}

        """;

    [Fact]
    public void WhatTheReaderTakesIsTaken()
    {
        Assert.Empty(FindingsIn(Sound));
        Assert.Empty(ReportSchemas.Problems(ExtensionSchema.Write(), Sound));
    }

    [Theory]
    [InlineData("extends: gov-info-disclosure", "extends: Gov Info")]
    [InlineData("extends: gov-info-disclosure\n", "")]
    [InlineData("versions: [2021]", "versions: [first]")]
    [InlineData("versions: [2021]", "versions: 2021")]
    [InlineData("for: suqian\n", "")]
    [InlineData("years: 2025..", "years: since 2025")]
    [InlineData("name: {en: Additions, zh: 补充要求}", "name: 补充要求")]
    [InlineData("name: {en: Additions, zh: 补充要求}", "name: {zh: 补充要求}")]
    [InlineData("basis: 某发", "title: 某发")]
    [InlineData("    after: normative\n", "")]
    [InlineData("    after: normative\n", "    after: normative\n    before: normative\n")]
    [InlineData("row: {id: other, label: 其他主动公开文件}", "row: {id: 其他, label: 其他主动公开文件}")]
    [InlineData("row: {id: other, label: 其他主动公开文件}", "row: {id: other}")]
    [InlineData("row: {id: other, label: 其他主动公开文件}", "row: {id: other, label: 其他, lable: 其他}")]
    [InlineData("    row: {id: other, label: 其他主动公开文件}\n", "")]
    [InlineData("severity: warning", "severity: note")]
    [InlineData("    require: issued <= inForce\n", "")]
    [InlineData("overview: {maxLength: 1000}", "overview: {maxLength: 0}")]
    [InlineData("overview: {maxLength: 1000}", "overview: {length: 1000}")]
    [InlineData("due: {own: 01-20, collected: 02-28}", "due: {collected: 02-28}")]
    [InlineData("due: {own: 01-20, collected: 02-28}", "due: {own: 13-20}")]
    public void WhatTheReaderRefusesIsRefused(string from, string to)
    {
        var text = Sound.Replace(from, to, StringComparison.Ordinal);

        Assert.NotEqual(Sound, text);
        Assert.NotEmpty(FindingsIn(text));
        Assert.NotEmpty(ReportSchemas.Problems(ExtensionSchema.Write(), text));
    }

    private static IReadOnlyList<Schema.Diagnostics.Finding> FindingsIn(string text)
    {
        var templates = RepositoryTree.Files.Where(file => file.IsUnder("templates") && file.Name.EndsWith(".template.yaml", StringComparison.Ordinal));
        var compiler = new ExtensionCompiler(templates.Select(file => new Schema.Engines.TemplateSource(file.RelativePath, file.Text)));
        return compiler.Compile("templates/gov-info-disclosure/suqian.extension.yaml", text).Findings;
    }
}

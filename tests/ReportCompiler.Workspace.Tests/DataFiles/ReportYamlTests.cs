using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Tests.DataFiles;

public class ReportYamlTests
{
    public static TheoryData<string> Reports { get; } =
        new(Workshop.RealFolders.Select(folder => $"reports/{folder}.yaml").Concat(Filing.Reports));

    [Theory]
    [MemberData(nameof(Reports))]
    public void WhatIsWrittenIsReadAsItWas(string path)
    {
        var report = Filing.Load(path);

        var parsed = ReportParser.Parse("again.yaml", ReportYaml.Write(ReportContent.Of(report)), Forms.Catalog);

        Assert.DoesNotContain(parsed.Findings, finding => finding.Severity == Schema.Diagnostics.Severity.Error);
        Assert.Equal(report.Cells.Select(Bare), parsed.Report!.Cells.Select(Bare));
        Assert.Equal(
            report.Narratives.Select(narrative => narrative?.Markdown.TrimEnd()), parsed.Report.Narratives.Select(narrative => narrative?.Markdown.TrimEnd()));
        Assert.Equal(
            (report.Header.Agency, report.Header.Year, report.Header.Published),
            (parsed.Report.Header.Agency, parsed.Report.Header.Year, parsed.Report.Header.Published));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void WritingAgainChangesNothing(string path)
    {
        var once = ReportYaml.Write(ReportContent.Of(Filing.Load(path)));

        Assert.Equal(once, ReportYaml.Write(ReportContent.Of(Filing.Parse(once))));
    }

    [Fact]
    public async Task ReportWithBlocksIsThis() =>
        await Verify(ReportYaml.Write(ReportContent.Of(ReportParser.Parse("riverside/2021.yaml", LibraryForm.Report, LibraryForm.Catalog).Report!)), "yaml");

    [Fact]
    public async Task ChineseReportIsThis() => await Verify(ReportYaml.Write(ReportContent.Of(Filing.Load("reports/huaxian-hrss/2019.yaml"))), "yaml");

    [Fact]
    public void ReportThatSaysNothingYetHasAPlaceForEverything()
    {
        var content = new ReportContent(LibraryForm.Engine.Form, "riverside", 2022);

        var yaml = ReportYaml.Write(content);

        Assert.Contains("\n# 1. Overview\noverview: |\n\nstock: ", yaml, StringComparison.Ordinal);
        Assert.Contains("opening:                  [      ~,     ~,           ~]", yaml, StringComparison.Ordinal);
        Assert.Contains("adults: ", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("remarks", yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a: b", "'a: b'")]
    [InlineData("a #b", "'a #b'")]
    [InlineData("it's", "it's")]
    [InlineData("'tis: so", "'''tis: so'")]
    [InlineData("", "''")]
    [InlineData(" a", "' a'")]
    [InlineData("-1", "-1")]
    [InlineData("- a", "'- a'")]
    [InlineData("null", "'null'")]
    [InlineData("a\nb\t\"\\", "\"a\\nb\\t\\\"\\\\\"")]
    [InlineData("a\u0085b", "\"a\\u0085b\"")]
    [InlineData("a, b", "a, b")]
    public void TextIsQuotedWhereItMustBe(string text, string written) => Assert.Equal(written, YamlText.Of(text, isInBrackets: false));

    [Theory]
    [InlineData("a, b", "'a, b'")]
    [InlineData("a]", "'a]'")]
    [InlineData("N/A", "N/A")]
    [InlineData("<1", "<1")]
    public void TextInBracketsIsQuotedWhereItMustBe(string text, string written) => Assert.Equal(written, YamlText.Of(text, isInBrackets: true));

    private static (decimal Value, CellState State, string? Text) Bare(Cell cell) => (cell.Value, cell.State, cell.Text);
}

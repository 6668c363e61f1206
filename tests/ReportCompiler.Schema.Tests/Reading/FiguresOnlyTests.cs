using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>Reports that say at their head that they are published with their figures only.</summary>
public class FiguresOnlyTests
{
    private const string Prose = "overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.\n\n";
    private const string Declared = "year: 2021\ncontent: figures only\n";

    // A table of words, and one where a word stands beside a figure.
    private const string Words =
        "  - id: staff\n    heading: 4. Staff\n    table:\n      cells: words\n      columns:\n        - {id: head, label: Head}\n"
        + "  - id: donor\n    heading: 5. Donor\n    table:\n      columns:\n        - {id: name, label: Name, cells: words}\n"
        + "        - {id: books, label: Books, cells: copies}\n\n";

    [Theory]
    [InlineData("figures only")]
    [InlineData("仅数据")]
    [InlineData("' figures only '")]
    public void TextsMayBeLeftOut(string content)
    {
        var report = Without(Prose).Replace(FileSet.Report, "figures only", content).Check().Reports.Single(IsReport);

        Assert.Empty(report.Findings);
        Assert.True(report.Parsed.Report!.Header.IsFiguresOnly);
        Assert.Equal(["overview"], TextsLeftOut.Of(report.Parsed.Report).Select(section => section.Id));
    }

    [Theory]
    [InlineData("overview:\n\n")]
    [InlineData("overview: ''\n\n")]
    public void KeyWithoutATextIsATextLeftOut(string rest) => Assert.Empty(Without(Prose, rest).Findings());

    [Fact]
    public void DeclarationMayStandAtTheEnd() =>
        Assert.Empty(FileSet.Sound.With(FileSet.Report, FileSet.Sound[FileSet.Report].Replace(Prose, "", StringComparison.Ordinal) + "content: figures only\n")
            .Findings());

    [Fact]
    public void WithoutTheDeclarationTextsAreAskedFor() =>
        Assert.Equal(["RC2011"], FileSet.Sound.Replace(FileSet.Report, Prose, "").Findings().Select(finding => finding.Definition.Id));

    [Theory]
    [InlineData("content: texts only", "(4,10) RC2004")]
    [InlineData("content: figures", "(4,10) RC2004")]
    [InlineData("content: [figures only]", "(4,10) RC2013")]
    [InlineData("content:", "(4,9) RC2004")]
    public void WhatElseItSaysIsReported(string content, string found)
    {
        var findings = Without(Prose).Replace(FileSet.Report, "content: figures only", content).Findings();

        Assert.Equal([found, "(1,1) RC2011"], findings.Select(finding => finding.Span + " " + finding.Definition.Id).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void TableThatIsLeftOutIsStillMissing() =>
        Assert.Equal(["RC2011"], Without(Prose).Replace(FileSet.Report, "costs: [1500.00, 320.50]\n", "").Findings().Select(finding => finding.Definition.Id));

    [Fact]
    public void TextThatIsWrittenIsChecked() =>
        Assert.Equal(
            ["RC2040", "RC3011"],
            Without("{{ stock.changes.bought.printed }}", "{{ stock.bought }}").Findings()
                .Select(finding => finding.Definition.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void TableOfWordsMayBeLeftOutAndAWordBesideAFigureMayNot()
    {
        var files = Without(Prose).Replace(FileSet.Template, "\nrules:\n", "\n" + Words + "rules:\n")
            .Replace(FileSet.Template, "types:\n", "types:\n  words: {kind: text}\n")
            .Replace("riverside/2020.yaml", "\nstock:\n", "\nstaff: Ann\ndonor: [Bob, 1]\nstock:\n");

        Assert.Equal(["RC2035"], Found(files, "donor: [~, 1]\n"));
        Assert.Equal(["RC2011"], Found(files, ""));
        Assert.Empty(Found(files, "donor: [Bob, 1]\n"));
        Assert.Empty(Found(files, "staff: ~\ndonor: [Bob, 1]\n"));
    }

    [Fact]
    public void CheckOfATextThatIsLeftOutIsNotAssessed()
    {
        var report = Without(Prose).Replace(
                FileSet.Template, "rules:\n", "rules:\n  - id: said\n    require: mentions(overview, \"books\")\n    says: {en: It is said., zh: 已说明。}\n")
            .Check().Reports.Single(IsReport);

        Assert.Empty(report.Findings);
        Assert.Contains(report.NotAssessed, check => check is { Rule: "said", Cell: "overview", Cause: NotAssessedCause.TextLeftOut });
    }

    private static bool IsReport(ReportSets.CheckedReport report) => report.Parsed.File == FileSet.Report;

    private static IEnumerable<string> Found(FileSet files, string rest) =>
        files.With(FileSet.Report, files[FileSet.Report] + rest).Findings().Select(finding => finding.Definition.Id);

    private static FileSet Without(string text, string rest = "") =>
        FileSet.Sound.Replace(FileSet.Report, text, rest).Replace(FileSet.Report, "year: 2021\n", Declared);
}

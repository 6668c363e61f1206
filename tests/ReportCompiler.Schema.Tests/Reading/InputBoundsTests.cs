using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>A file beyond the bounds is refused with one finding inside of it; one within them is read to its end, whatever it holds.</summary>
public class InputBoundsTests
{
    private const string Prose = "We bought {{ stock.changes.bought.printed }} printed books.";

    public static TheoryData<string, string> Beyond { get; } = new()
    {
        { "lines", Repeat("# x\n", InputBounds.Lines) },
        { "blank lines", Repeat("\n", InputBounds.Lines) },
        { "carriage returns", Repeat("\r", InputBounds.Lines) },
        { "a long comment", "# " + Repeat("x", InputBounds.LineLength) + "\n" },
        { "a long key", Repeat("k", InputBounds.LineLength + 1) + ": 1\n" },
        { "a long number", "costs2: " + Repeat("9", InputBounds.LineLength) + "\n" },
        { "keys in a line", "x: {" + string.Concat(Enumerable.Range(0, 9_000).Select(key => $"k{key}: , ")) + "}\n" + Rows(InputBounds.Nodes / 5) },
        { "values", Rows(InputBounds.Nodes / 5) },
    };

    public static TheoryData<string, string> BeyondInProse { get; } = new()
    {
        { "a long text", Repeat(Repeat("文", 1_000) + "\n  ", InputBounds.TextLength / 1_000) },
        { "placeholders", Repeat(Prose + "\n  ", InputBounds.Placeholders + 1) },
        { "misspelt placeholders", Repeat("{{ stock.opning }}\n  ", InputBounds.Placeholders + 1) },
    };

    public static TheoryData<string, string> Within { get; } = new()
    {
        { "unknown keys", string.Concat(Enumerable.Range(0, 40_000).Select(key => $"k{key}: 1\n")) },
        { "one key again and again", Repeat("again: 1\n", 40_000) },
        { "lists in lists", Repeat("x: [[1, 2], [3, [4]]]\n", 5_000) },
        { "what nobody sees", Repeat("# \u200B\u202E\n", 40_000) },
        { "conflicts", Repeat("<<<<<<< a\n=======\n>>>>>>> b\n", 5_000) },
        { "lines that are none", Repeat("}\n", 20_000) },
        { "quotation marks", Repeat("q: \"\n", 10_000) },
    };

    [Theory]
    [MemberData(nameof(Beyond))]
    public void FileBeyondIsRefused(string what, string more) => AssertRefused(what, FileSet.Sound.With(FileSet.Report, FileSet.Sound[FileSet.Report] + more));

    [Theory]
    [MemberData(nameof(BeyondInProse))]
    public void TextBeyondIsRefused(string what, string text) => AssertRefused(what, FileSet.Sound.Replace(FileSet.Report, Prose, text));

    [Theory]
    [MemberData(nameof(Within))]
    public void FileWithinIsReadToItsEnd(string what, string more)
    {
        var found = FileSet.Sound.With(FileSet.Report, FileSet.Sound[FileSet.Report] + more).Findings();

        Assert.True(found.Count > 0, what);
        Assert.DoesNotContain(found, finding => finding.Definition == ShapeDiagnostics.BeyondBounds);
    }

    [Fact]
    public void OfManyFindingsTheFirstAreListedErrorsBeforeAllElse()
    {
        var found = FileSet.Sound.With(FileSet.Report, "# \u200B\n" + FileSet.Sound[FileSet.Report] + Repeat("again: 1\n", 3_000)).Findings();

        var listed = FindingCap.Apply(found, 100);

        Assert.Equal((101, "RC2026"), (listed.Count, listed[^1].Definition.Id));
        Assert.Equal(FormattableString.Invariant($"and {found.Count - 100} more in this file"), listed[^1].Message(Language.English));
        Assert.All(listed, finding => Assert.Equal(Severity.Error, finding.Severity));
        Assert.Same(found, FindingCap.Apply(found, found.Count));
    }

    private static void AssertRefused(string what, FileSet files)
    {
        var finding = Assert.Single(files.Findings());
        var lines = files[FileSet.Report].Split('\n', '\r');
        Assert.True(finding.Definition == ShapeDiagnostics.BeyondBounds, $"{what}: {finding}");
        Assert.InRange(finding.Span.Line, 1, lines.Length);
        Assert.InRange(finding.Span.Column, 1, lines[finding.Span.Line - 1].Length + 1);
    }

    private static string Rows(int count) => string.Concat(Enumerable.Range(0, count).Select(row => $"r{row}: [1, 2, 3]\n"));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

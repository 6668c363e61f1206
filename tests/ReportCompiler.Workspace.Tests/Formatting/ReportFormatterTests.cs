using System.Text.RegularExpressions;
using ReportCompiler.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Formatting;

namespace ReportCompiler.Workspace.Tests.Formatting;

/// <summary>What formatting does to a data file.</summary>
public class ReportFormatterTests
{
    private const string Head = "template: library-stock\nagency: riverside\nyear: 2021\n";

    [Fact]
    public void CommentsStayWithWhatTheySpeakOf()
    {
        var text = LibraryForm.Report.Replace("\nstock:", "\n\n# of the stock\nstock:  # counted", StringComparison.Ordinal) + "# the end\n";

        var formatted = Format(text);

        Assert.Contains("\n# of the stock\nstock:                        # counted\n", formatted, StringComparison.Ordinal);
        Assert.EndsWith("# the end\n", formatted, StringComparison.Ordinal);
    }

    [Fact]
    public void DeclarationOfFiguresOnlyStaysAndStandsBehindTheDay()
    {
        var text = LibraryForm.Report
            .Replace("template: library-stock\n", "content:  'figures only' # as filed\ntemplate: library-stock\n", StringComparison.Ordinal)
            .Replace("overview: |", "remarks: |", StringComparison.Ordinal);

        var formatted = Format(text);

        Assert.Contains("\npublished: 2022-01-31\ncontent: 'figures only'", formatted, StringComparison.Ordinal);
        Assert.DoesNotContain("overview", formatted, StringComparison.Ordinal);
        Assert.Equal(formatted, Format(formatted));
    }

    [Theory]
    [InlineData("stock: [1\n")]
    [InlineData("stok: {}\n")]
    [InlineData("overview: a\noverview: b\n")]
    [InlineData("stock: [[1]]\n")]
    [InlineData("stock:\n  opening: [[]]\n")]
    [InlineData("stock:\n  opening: [1, [2, 3], 4]\n")]
    [InlineData("stock:\n  opening:\n    - 1\n    - [2, 3]\n")]
    [InlineData("stock:\n  opening:\n    - 1\n    - -\n    - 3\n")]
    [InlineData("stock:\n  opening: [1, %, 3]\n  closing: [1, -, 3]\n")]
    [InlineData("overview: !note We bought\n")]
    [InlineData("overview: &note We bought\n")]
    [InlineData("costs: {1, 2}\n")]
    [InlineData("stock:\n  opening: [1, 2, 3]\n---\ncosts: [1, 2]\n")]
    [InlineData("stock:\n  opening: [1, 2\n  closing: [1, 2, 3]\n")]
    [InlineData("<<<<<<< ours\ncosts: [1, 2]\n=======\ncosts: [1, 3]\n>>>>>>> theirs\n")]
    public void FileThatIsNotClearIsLeftAlone(string rest)
    {
        var result = ReportFormatter.Format("riverside/2021.yaml", Head + rest, LibraryForm.Catalog, null);

        Assert.Null(result.Text);
        Assert.NotEmpty(result.Findings);
    }

    [Theory]
    [InlineData("[90, 40, 0]", "[90, -, 0]  # of them 4 lent")]
    [InlineData("[90, 40, 0]", "[-, -, -]")]
    [InlineData("adults: 100", "adults: -")]
    [InlineData("children: 20", "children: -  # none")]
    [InlineData("abroad: [0, 0.75]", "abroad: {planned: -, paid: 0.75}")]
    public void LoneDashIsWrittenAsTheDashThatYamlCanRead(string from, string to)
    {
        var text = LibraryForm.Report.Replace(from, to, StringComparison.Ordinal);
        var formatted = Format(text);

        Assert.NotEqual(LibraryForm.Report, text);
        Assert.Contains("—", formatted, StringComparison.Ordinal);
        Assert.Equal(Format(Regex.Replace(text, "(?<=[\\[:,] )-(?=[,\\]} \n])|(?<=\\[)-(?=,)", "—")), formatted);
    }

    [Theory]
    [InlineData("-", "RC2042")]
    [InlineData("- [1, [2, 3]]", "RC2013")]
    [InlineData("- [[]]", "RC2013")]
    [InlineData("- - 1\n        - - 2", "RC2013")]
    [InlineData("- {description: [x], times: {a: 1}}", "RC2013")]
    public void LineOfAListThatIsNoRowIsSaidAndTheFileLeftAlone(string item, string id)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryTree.Root, "reports/us-access-board/2024.yaml"));
        const string Item = "- [N/A, 0]";
        var at = text.IndexOf(Item, StringComparison.Ordinal);

        var result = ReportFormatter.Format("us-access-board/2024.yaml", text[..at] + item + text[(at + Item.Length)..], Forms.Catalog, null);

        Assert.Null(result.Text);
        Assert.Contains(result.Findings, finding => finding.Definition.Id == id);
    }

    [Fact]
    public void ListAtTheHeadOfAFileInBracesIsLeftAlone()
    {
        var result = ReportFormatter.Format(
            "riverside/2021.yaml", "{template: library-stock, agency: riverside, year: 2021, accepted: [], overview: x}", LibraryForm.Catalog, null);

        Assert.Null(result.Text);
        Assert.Equal("RC2070", Assert.Single(result.Findings).Definition.Id);
    }

    [Fact]
    public void LineEndsAndByteOrderMarkAreDropped()
    {
        var text = Format(LibraryForm.Report);

        Assert.Equal(text, Format("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void KeysAreLabelsOnlyWhereTheySayWhichIsMeant()
    {
        var labels = ReportFormatter.Format("riverside/2021.yaml", LibraryForm.Report, LibraryForm.Catalog, _ => KeyStyle.Labels).Text!;

        Assert.Contains("\n1. Overview: ", labels, StringComparison.Ordinal);
        Assert.Equal(Format(LibraryForm.Report), ReportFormatter.Format("riverside/2021.yaml", labels, LibraryForm.Catalog, _ => KeyStyle.Ids).Text);
    }

    private static string Format(string text)
    {
        var result = ReportFormatter.Format("riverside/2021.yaml", text, LibraryForm.Catalog, null);
        Assert.True(result.Text is not null, string.Join('\n', result.Findings.Select(finding => finding.Message(Schema.Text.Language.English))));
        return result.Text;
    }
}

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

    [Theory]
    [InlineData("stock: [1\n")]
    [InlineData("stok: {}\n")]
    [InlineData("overview: a\noverview: b\n")]
    [InlineData("stock: [[1]]\n")]
    public void FileThatIsNotClearIsLeftAlone(string rest)
    {
        var result = ReportFormatter.Format("riverside/2021.yaml", Head + rest, LibraryForm.Catalog, null);

        Assert.Null(result.Text);
        Assert.NotEmpty(result.Findings);
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

using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.Tests.Views;

public class MarkdownTableTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("总计", 4)]
    [InlineData("（一）", 6)]
    [InlineData("１２", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("𠮷", 2)]
    [InlineData("", 0)]
    public void WidthIsThatOfAFixedFont(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));

    [Fact]
    public void ChangedFigureChangesOneLine()
    {
        var before = Rendered.Markdown(Rendered.Subject(LibraryForm.Report)).Split('\n');
        var after = Rendered.Markdown(
            Rendered.Subject(LibraryForm.Report.Replace("bought: [90, 40, 0]", "bought: [90, 4000000000, 0]", StringComparison.Ordinal))).Split('\n');

        var changed = before.Zip(after).Where(lines => lines.First != lines.Second).ToList();

        Assert.Equal(before.Length, after.Length);
        Assert.StartsWith("| During the year | Bought ", Assert.Single(changed).Second, StringComparison.Ordinal);
    }
}

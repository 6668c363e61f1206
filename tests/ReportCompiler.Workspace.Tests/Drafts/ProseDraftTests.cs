using ReportCompiler.Schema.Parsing;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Drafts;

namespace ReportCompiler.Workspace.Tests.Drafts;

public class ProseDraftTests
{
    private const string File = "riverside/2021.yaml";
    private const string Head = "template: library-stock\nagency: riverside\nyear: 2021\n";
    private const string Rest = "loans:\n  adults: 1\n  children: 2\n";

    [Theory]
    [InlineData("overview: |\n  Old.\n", "New.", "overview: |\n  New.\n")]
    [InlineData("overview: |\n  Old.\n", "One.\n\nTwo.", "overview: |\n  One.\n\n  Two.\n")]
    [InlineData("overview: |\n  Old.\n", "", "overview: |\n")]
    [InlineData("overview: |\n    Old.\n\n    Older.\n\n", "New.", "overview: |\n    New.\n\n")]
    [InlineData("overview: |  # note\n  Old.\n# Behind.\n", "New.", "overview: |  # note\n  New.\n# Behind.\n")]
    [InlineData("overview: |\n", "New.", "overview: |\n  New.\n")]
    [InlineData("overview:\n", "New.", "overview: |\n  New.\n")]
    [InlineData("overview: >\n  Old\n  lines.\n", "New.\n", "overview: |\n  New.\n")]
    [InlineData("overview: None.\n", "Still none: nothing.", "overview: 'Still none: nothing.'\n")]
    [InlineData("overview: None.  # note\n", "One.\n\nTwo.", "overview: |  # note\n  One.\n\n  Two.\n")]
    [InlineData("overview: 'Old\n  words'\n", "New.\n\nNewer.", "overview: |\n  New.\n\n  Newer.\n")]
    [InlineData("overview: |\n  Old.\n", "# No comment\n\n{{ loans.adults }}: '\"%", "overview: |\n  # No comment\n\n  {{ loans.adults }}: '\"%\n")]
    [InlineData("overview: |\n  Old.\n", "    code\ntext", "overview: |2\n      code\n  text\n")]
    [InlineData("", "New.", "\noverview: |\n  New.\n")]
    public void ProseStandsInItsPlaceAndEveryOtherByteStays(string before, string typed, string after)
    {
        var drafted = Write(Head + before + Rest, typed);

        Assert.Null(drafted.Problem);
        Assert.Equal(Head + after + Rest, drafted.Text);
    }

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("a\u0007b")]
    [InlineData("\ud800")]
    public void TextThatNoFileCanHoldIsRefused(string typed)
    {
        var drafted = Write(Head + "overview: |\n  Old.\n" + Rest, typed);

        Assert.True(drafted.Text is null || ReportParser.Parse(File, drafted.Text, LibraryForm.Catalog).Report is not null);
    }

    private static DraftedFile Write(string text, string typed) => ReportDraft.Write(
        File,
        text,
        LibraryForm.Engine.Form,
        DraftChanges.None with { Prose = new Dictionary<string, string>(StringComparer.Ordinal) { ["overview"] = typed } });
}

using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Views;

public class ReportNotesTests
{
    private const string Accepted =
        """

        accepted:
          - {rule: some-rule, cell: stock.held.closing.audio, reason: <b>counted</b> again}
          - {rule: other-rule, cell: stock.held.closing.audio, reason: and again}
          - {rule: prose-rule, cell: overview, reason: as last year}
        """;

    [Fact]
    public void NotesAreNumberedInTheOrderOfTheFile()
    {
        var report = Rendered.Subject(LibraryForm.Report + Accepted).Report;
        var notes = new ReportNotes(report);

        Assert.Equal([1, 2, 3], notes.Views.Select(note => Seen.Of(note, "number")));
        Assert.Equal(["<b>counted</b> again", "and again", "as last year"], notes.Views.Select(note => Seen.Of(note, "reason")));
        Assert.Equal(["stock.held.closing.audio", "stock.held.closing.audio", null], notes.Views.Select(note => Seen.Of(note, "path")));
        Assert.Equal("1. Overview", Seen.Of(notes.Views[2], "label"));
    }

    [Fact]
    public void CellHasTheNumberOfItsFirstNote()
    {
        var report = Rendered.Subject(LibraryForm.Report + Accepted).Report;
        var notes = new ReportNotes(report);

        Assert.Equal("1", notes.NumberOf(report.Form.IndexOf("stock.held.closing.audio")));
        Assert.Null(notes.NumberOf(report.Form.IndexOf("stock.held.closing.printed")));
        Assert.Null(ReportNotes.None.NumberOf(0));
    }

    [Fact]
    public void ReasonIsTextOnThePage()
    {
        var subject = Rendered.Subject(LibraryForm.Report + Accepted);
        var page = Rendered.Html(subject with { Notes = new ReportNotes(subject.Report) });

        Assert.Contains("&lt;b&gt;counted&lt;/b&gt; again", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>counted", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#note-1\"", page, StringComparison.Ordinal);
    }
}

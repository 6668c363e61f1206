using ReportCompiler.Preview.Messages;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing;
using ReportCompiler.Workspace.Comparing.Summaries;
using ReportCompiler.Workspace.Comparing.Prose;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Revisions;

namespace ReportCompiler.Preview.Editing;

/// <summary>What a draft changes of what git has, in the words of the form.</summary>
internal static class GitChanges
{
    private const string Head = "HEAD";

    /// <summary>The differences of one file, in the order of the form.</summary>
    /// <param name="source">The folder of reports.</param>
    /// <param name="catalog">The forms that reports can be written in.</param>
    /// <param name="file">The file, as messages name it.</param>
    /// <param name="draft">The reports with the draft in the place of its file.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="RevisionException">There is no git, or no commit yet.</exception>
    public static IReadOnlyList<ChangeLine> Of(ReportSource source, FormCatalog catalog, string file, ReportLibrary draft, Language language)
    {
        var repository = GitRepository.Find(source.Path, source.Name, CancellationToken.None);
        var stored = repository.Read(repository.Resolve(Head));
        var before = ReportLibrary.Load(source with { Stored = stored }, catalog);
        var path = file.StartsWith(source.Name + "/", StringComparison.Ordinal) ? file[(source.Name.Length + 1)..] : file;
        var difference = DataComparer.Compare(new ComparedState(Head, before), new ComparedState(string.Empty, draft), name => name == path);
        var words = new DifferenceWords(language);
        return [.. difference.Reports.SelectMany(report => LinesOf(report, words))];
    }

    private static IEnumerable<ChangeLine> LinesOf(ReportDifference report, DifferenceWords words)
    {
        if (report.Kind == ChangeKind.Added && report.Subject.Report is { } added)
        {
            return [new ChangeLine(added.Header.File, words.ValueOf((string?)null), words.Say(ChangeWords.Added))];
        }

        var head = report.Head.Select(change => new ChangeLine(words.FieldName(change.Field), words.ValueOf(change.Old), words.ValueOf(change.New)));
        var cells = report.Cells.Select(change => new ChangeLine(
            change.Cell.Section.Heading + " · " + DifferenceWords.PlaceOf(change), words.ValueOf(change.Old), words.ValueOf(change.New)));
        return head.Concat(cells).Concat(report.Prose.Select(change => new ChangeLine(
            change.Section.Heading, SideOf(change, PieceKind.Removed, words), SideOf(change, PieceKind.Added, words))));
    }

    private static string SideOf(ProseChange change, PieceKind side, DifferenceWords words)
    {
        var text = string.Concat(ProseExcerpt.Of(change.Pieces).Where(piece => piece.Kind == PieceKind.Same || piece.Kind == side).Select(piece => piece.Text));
        return text.Length > 0 ? text : words.ValueOf((string?)null);
    }
}

using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Folders;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange.Maps;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.LanguageServer.Features.Forms.Renaming;

/// <summary>
/// textDocument/rename: another id for a part of a form, in all versions of the form that have it, in what lies beside them and in the reports.
/// All of it is read again before anything is changed: it is refused where a figure or a finding would not be what it was.
/// </summary>
/// <param name="folder">The folder of reports that the form belongs to; null where there is none.</param>
/// <param name="open">The document at a path; null where it is not open.</param>
/// <param name="encoding">What positions count.</param>
internal sealed class RenameFeature(ReportFolder? folder, Func<string, TextDocument?> open, PositionEncoding encoding)
{
    private const string FormOverviewName = "overview.yaml";

    private static readonly LocalizedText NothingHere = Words.Say(
        "rename-feature.nothing", "Only ids of sections, blocks, rows, columns and types can be renamed.", "只能为部分、分块、行、列和类型的代号改名。");

    private readonly Dictionary<string, Rewriting> _files = new(StringComparer.Ordinal);

    /// <summary>The changes.</summary>
    /// <param name="file">The form.</param>
    /// <param name="offset">The offset of the name.</param>
    /// <param name="name">The new name.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="Refusal">It cannot be renamed.</exception>
    public WorkspaceEdit Rename(FormFile file, int offset, string name, CancellationToken cancellation)
    {
        if (FormTarget.At(file, offset) is { } target)
        {
            RenamePart(file, target, name, cancellation);
        }
        else if (TypeRewriter.At(file, offset) is { } type)
        {
            Add(new TypeRewriter(file, name).Rewrite(type));
            RenameInMaps(file, document => TypeRewriter.RewriteMap(document, type, name), folder?.Look(cancellation), cancellation);
        }
        else
        {
            throw new Refusal(NothingHere);
        }

        return new WorkspaceEdit(_files.Values.Where(changed => changed.Edits.Any()).OrderBy(changed => changed.Document.Path, StringComparer.Ordinal)
            .ToDictionary(changed => changed.Document.Uri, RangesOf));
    }

    private static IReadOnlyList<RangeEdit> RangesOf(Rewriting changed) =>
        [.. changed.Edits.Select(edit => new RangeEdit(changed.Document.Map.RangeOf(edit.Start, edit.End), edit.Text))];

    private void RenamePart(FormFile file, FormTarget target, string name, CancellationToken cancellation)
    {
        var forms = new List<Form>();
        foreach (var document in Beside(file, FolderForms.Ending))
        {
            var form = document == file.Document ? file.Current : NamedForm.Read(document.Path, document.Text);
            if (form.Parts.Any(target.Is))
            {
                Add(new FormRewriter(document, form, target, name).Rewrite());
                forms.Add(form.Form!);
            }
        }

        foreach (var document in Beside(file, FormOverviewName))
        {
            Add(new BesideRewriter(document, target, name).RewriteOverview(forms));
        }

        var view = folder?.Look(cancellation);
        foreach (var report in view?.Library.Reports ?? [])
        {
            var path = folder!.PathOf(report.Parsed.File);
            var data = new OpenFile(report.Parsed.File, DocumentAt(path), folder, view!);
            if (forms.Exists(form => data.Form is { } own && own.Family == form.Family && own.Version == form.Version))
            {
                Add(new DataRewriter(data, target, name).Rewrite());
            }
        }

        RenameInMaps(file, document => new BesideRewriter(document, target, name).RewriteMap(), view, cancellation);
    }

    private void RenameInMaps(FormFile file, Func<TextDocument, Rewriting> rewrite, FolderView? view, CancellationToken cancellation)
    {
        if (view is null || Verify(view, cancellation) is not { } after)
        {
            return;
        }

        foreach (var document in Beside(file, ExchangeMaps.Suffix))
        {
            RenameInMap(document, rewrite, view.Library.Catalog, after.Catalog);
        }
    }

    private void RenameInMap(TextDocument document, Func<TextDocument, Rewriting> rewrite, FormCatalog before, FormCatalog after)
    {
        var expected = Findings(document, document.Text, before);
        if (Findings(document, document.Text, after).Count == expected.Count)
        {
            return;
        }

        var rewriting = rewrite(document);
        if (Findings(document, rewriting.Text, after) is var found && found.Count != expected.Count)
        {
            throw new Refusal(Because(Path.GetFileName(document.Path), found[0]));
        }

        Add(rewriting);
    }

    private static List<Finding> Findings(TextDocument map, string text, FormCatalog catalog)
    {
        var findings = new List<Finding>();
        ExchangeMapReader.Read(Path.GetFileName(map.Path), text, catalog, findings);
        return findings;
    }

    private static LocalizedText Because(string file, Finding finding)
    {
        var said = new TranslatedText(finding.Message(Language.English), finding.Message(Language.Chinese));
        return Words.Say(
            "rename-feature.because",
            $"{file}, line {finding.Span.Line}, would be wrong afterwards: {said}",
            $"改名后 {file} 第 {finding.Span.Line} 行将出错：{said}");
    }

    // Every figure and every finding is what it was.
    private ReportLibrary? Verify(FolderView view, CancellationToken cancellation)
    {
        if (folder is null)
        {
            return null;
        }

        var edited = _files.Values.Where(changed => folder.NameOfFile(changed.Document.Path) is not null)
            .ToDictionary(changed => folder.NameOfFile(changed.Document.Path)!, changed => changed.Text, StringComparer.Ordinal);
        var after = folder.Try(edited, cancellation);
        var known = view.Library.Findings.Select(KeyOf).ToHashSet();

        // That the form is no longer one that the command brings along is meant.
        var isNew = (Finding finding) => finding.Definition != LoadDiagnostics.FormReplaced && !known.Contains(KeyOf(finding));
        if (after.Findings.FirstOrDefault(isNew) is { } news)
        {
            throw new Refusal(Because(news.File, news));
        }

        var reports = after.Reports.ToDictionary(report => report.Parsed.File, StringComparer.Ordinal);
        foreach (var report in view.Library.Reports.Select(report => report.Parsed).Where(parsed => !IsSame(parsed.Report, reports[parsed.File].Parsed.Report)))
        {
            throw new Refusal(Words.Say("rename-feature.figures", $"The figures of {report.File} would not stay as they are.", $"{report.File} 的数据会改变。"));
        }

        return after;
    }

    private static (string File, string Kind, int Line) KeyOf(Finding finding) => (finding.File, finding.Definition.Id, finding.Span.Line);

    private static bool IsSame(Schema.Reports.Report? one, Schema.Reports.Report? other) => one is null ? other is null
        : other is not null && one.Cells.Count == other.Cells.Count
            && Enumerable.Range(0, one.Cells.Count).All(cell =>
                one[cell].State == other[cell].State && one[cell].Value == other[cell].Value && one[cell].Text == other[cell].Text)
            && one.Narratives.Zip(other.Narratives).All(pair => pair.First?.Placeholders.Count == pair.Second?.Placeholders.Count)
            && one.Acceptances.Count == other.Acceptances.Count;

    private List<TextDocument> Beside(FormFile file, string ending)
    {
        var family = Path.GetDirectoryName(file.Document.Path)!;
        return Directory.Exists(family)
            ? Directory.EnumerateFiles(family, "*" + ending).Append(file.Document.Path).Where(path => path.EndsWith(ending, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(DocumentAt).ToList()
            : ending == FolderForms.Ending ? [file.Document] : [];
    }

    private TextDocument DocumentAt(string path) => open(path) ?? new TextDocument(FileUri.Of(path), path, null, FileText.Read(path), encoding);

    private void Add(Rewriting rewriting) => _files[rewriting.Document.Path] = rewriting;
}

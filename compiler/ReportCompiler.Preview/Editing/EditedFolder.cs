using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Drafts;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Preview.Editing;

/// <summary>A folder of reports with drafts in the place of some of its files. One thread at a time looks.</summary>
/// <param name="options">What may be filled in.</param>
internal sealed class EditedFolder(EditOptions options)
{
    private static readonly Dictionary<string, string> Unedited = new(StringComparer.Ordinal);

    private readonly Lock _lock = new();
    private readonly LiveLibrary _live = new(options.Source, options.Catalog);
    private readonly Dictionary<string, (string Version, Report Report)> _known = new(StringComparer.Ordinal);
    private ReportLibrary? _last;

    /// <summary>The reports as the files are.</summary>
    public ReportLibrary Look() => Look(Unedited);

    /// <summary>The reports with a draft in the place of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The text that it would have.</param>
    public ReportLibrary Look(string file, string text) => Look(new Dictionary<string, string>(StringComparer.Ordinal) { [file] = text });

    /// <summary>The report that a file holds, without its findings.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="EditRefusedException">It holds none that can be read.</exception>
    public Report ReportIn(DataFile file)
    {
        lock (_lock)
        {
            if (_known.TryGetValue(file.Name, out var known) && known.Version == file.Version)
            {
                return known.Report;
            }

            var catalog = (_last ?? Look()).Catalog;
            var report = ReportParser.Parse(file.Name, file.Text, catalog).Report ?? throw EditRefusals.NotReadable(file.Name);
            _known[file.Name] = (file.Version, report);
            return report;
        }
    }

    /// <summary>The text that a file would have with a draft written into it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="changes">The draft.</param>
    /// <exception cref="EditRefusedException">The draft is of cells that the form does not have, or cannot be written.</exception>
    public string Draft(DataFile file, DraftChanges changes)
    {
        var form = ReportIn(file).Form;
        CheckNames(form, changes);
        var drafted = ReportDraft.Write(file.Name, file.Text, form, changes);
        return drafted.Text ?? throw EditRefusals.Unwritable(drafted.Problem!);
    }

    private static void CheckNames(Form form, DraftChanges changes)
    {
        var sections = ReportFields.ProsePlaces(form).Select(place => place.Section!.Id).ToHashSet(StringComparer.Ordinal);
        if (changes.Cells.Keys.FirstOrDefault(path => form.IndexOf(path) < 0) is { } cell)
        {
            throw EditRefusals.NoCell(cell);
        }

        if (changes.Prose.Keys.FirstOrDefault(section => !sections.Contains(section)) is { } unknown)
        {
            throw EditRefusals.NoCell(unknown);
        }
    }

    private ReportLibrary Look(Dictionary<string, string> edited)
    {
        lock (_lock)
        {
            return _last = _live.Look(edited, CancellationToken.None);
        }
    }
}

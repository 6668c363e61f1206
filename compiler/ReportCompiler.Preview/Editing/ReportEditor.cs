using ReportCompiler.Preview.Messages;
using ReportCompiler.Publishing.Previews;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Drafts;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Revisions;

namespace ReportCompiler.Preview.Editing;

/// <summary>Fills reports in: what a page asks with the draft that it holds. A draft touches no file before it is saved.</summary>
/// <param name="preview">The site that is shown.</param>
/// <param name="options">What may be filled in.</param>
internal sealed class ReportEditor(SitePreview preview, EditOptions options)
{
    private readonly EditedFolder _folder = new(options);
    private readonly Lock _writing = new();

    /// <summary>The report of a page, with its fields.</summary>
    /// <param name="page">Where the page stands.</param>
    /// <exception cref="EditRefusedException">The page shows none that can be filled in.</exception>
    public EditedReport Open(string page)
    {
        var shown = preview.ReportAt(page) ?? throw EditRefusals.NoFile();
        var file = DataFile.Open(options.Source, shown.Subject.Report.Header.File);
        var report = _folder.ReportIn(file);
        var values = FileValues.Read(file.Name, file.Text, report.Form) ?? throw EditRefusals.NotReadable(file.Name);
        var library = _folder.Look();
        var last = LastOf(report, library);
        return new EditedReport(
            file.Name,
            shown.Subject.Title,
            shown.Language.Tag,
            last?.Header.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            options.CanCommit,
            EditWords.In(shown.Language),
            ReportFields.Cells(report, shown.Subject.Form, values, last, shown.Language),
            ReportFields.Prose(report.Form, values),
            DraftChecker.Check(file.Name, file.Version, library, shown.Language));
    }

    /// <summary>What a draft comes to.</summary>
    public CheckedDraft Check(DraftRequest request, Language language)
    {
        var file = Current(request.File, request.Version);
        return DraftChecker.Check(file.Name, file.Version, _folder.Look(file.Name, _folder.Draft(file, request.Changes)), language);
    }

    /// <summary>The prose of a section of a draft, as its page will have it.</summary>
    public string Prose(DraftRequest request)
    {
        var file = Current(request.File, request.Version);
        var library = _folder.Look(file.Name, _folder.Draft(file, request.Changes));
        var report = library.Reports.FirstOrDefault(report => report.Parsed.File == file.Name)?.Parsed.Report ?? throw EditRefusals.NotReadable(file.Name);
        var place = ReportFields.ProsePlaces(report.Form).FirstOrDefault(place => place.Section!.Id == request.Section)
            ?? throw EditRefusals.NoCell(request.Section ?? string.Empty);
        return NarrativePreview.Of(report, place.Narrative);
    }

    /// <summary>Writes a draft into its file: wholly, or not at all.</summary>
    public CheckedDraft Save(DraftRequest request, Language language)
    {
        lock (_writing)
        {
            var file = Current(request.File, request.Version);
            var text = _folder.Draft(file, request.Changes);
            Write(file.Name, () =>
            {
                if (text != file.Text)
                {
                    AtomicFile.Write(file.Path, text);
                }
            });
            var library = _folder.Look();
            options.Refresh();
            return DraftChecker.Check(file.Name, DataFile.VersionOf(file.Path), library, language);
        }
    }

    /// <summary>What a draft changes of what git has.</summary>
    public IReadOnlyList<ChangeLine> Changes(DraftRequest request, Language language)
    {
        var file = Current(request.File, request.Version);
        try
        {
            var draft = _folder.Look(file.Name, _folder.Draft(file, request.Changes));
            return GitChanges.Of(options.Source, options.Catalog, file.Name, draft, language);
        }
        catch (RevisionException problem)
        {
            throw EditRefusals.Unwritable(problem.Problem);
        }
    }

    /// <summary>Commits a file as it stands on the disk, and no other.</summary>
    public void Commit(CommitRequest request)
    {
        if (!options.CanCommit)
        {
            throw EditRefusals.NoCommits();
        }

        if (string.IsNullOrWhiteSpace(request.Message))
        {
            throw EditRefusals.NoMessage();
        }

        lock (_writing)
        {
            var file = Current(request.File, request.Version);
            try
            {
                if (GitCommit.Of(Path.GetDirectoryName(file.Path)!, file.Path, request.Message.Trim(), CancellationToken.None) is { } problem)
                {
                    throw EditRefusals.Unwritable(problem);
                }
            }
            catch (RevisionException problem)
            {
                throw EditRefusals.Unwritable(problem.Problem);
            }
        }
    }

    /// <summary>What a new report can be.</summary>
    public BeginningChoice Choices(Language language)
    {
        var library = _folder.Look();
        var years = library.Reports.Select(report => report.Parsed.Report).OfType<Report>()
            .GroupBy(report => report.Header.Agency, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Max(report => report.Header.Year) + 1, StringComparer.Ordinal);
        return new BeginningChoice(EditWords.In(language), [.. library.Registry.Agencies.Select(agency => new AgencyChoice(
            agency.Id,
            agency.Name,
            years.TryGetValue(agency.Id, out var next) ? next.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Empty))]);
    }

    /// <summary>Begins a report.</summary>
    /// <returns>Where its page stands.</returns>
    public string Begin(NewReportRequest request)
    {
        if (request.Year is not { Length: 4 } year || !year.All(char.IsAsciiDigit) || year[0] is not ('1' or '2'))
        {
            throw EditRefusals.NoYear();
        }

        lock (_writing)
        {
            var begun = options.Begin(_folder.Look(), request.Agency ?? string.Empty, int.Parse(year, System.Globalization.CultureInfo.InvariantCulture));
            if (begun.Problem is { } problem)
            {
                throw EditRefusals.Unwritable(problem);
            }

            if (Path.Exists(begun.Path))
            {
                throw EditRefusals.Exists();
            }

            Write($"{request.Agency}/{year}", () => AtomicFile.Create(begun.Path, begun.Text, replaces: false));
            options.Refresh();
            return $"/{request.Agency}/{year}/";
        }
    }

    private static void Write(string name, Action write)
    {
        try
        {
            write();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw EditRefusals.Unsaved(name, TextFile.Reason(problem));
        }
    }

    private static Report? LastOf(Report report, ReportLibrary library) => LastYear.Of(
        library.Reports.Select(other => other.Parsed), library.Registry, report.Form.Family, report.Header.Agency, report.Header.Year);

    // The file that a draft was begun from; where it is another by now, what it holds goes with the refusal.
    private DataFile Current(string? name, string? version)
    {
        var file = DataFile.Open(options.Source, name);
        if (file.Version == version)
        {
            return file;
        }

        var form = _folder.ReportIn(file).Form;
        var now = FileValues.Read(file.Name, file.Text, form) is { } values ? ReportFields.State(file.Version, form, values) : null;
        throw new EditRefusedException(Microsoft.AspNetCore.Http.StatusCodes.Status409Conflict, EditRefusals.Stale(file.Name)) { Now = now };
    }
}

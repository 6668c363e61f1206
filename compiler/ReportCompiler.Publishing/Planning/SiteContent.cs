using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Manifests;
using ReportCompiler.Publishing.Overviews;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Publishing.Planning;

/// <summary>What a site is made of: its reports, by agency, year and kind, and what they are called.</summary>
internal sealed class SiteContent
{
    private readonly Language? _language;
    private readonly Dictionary<Form, FormView> _forms = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gathers the content of a site.</summary>
    /// <param name="library">The reports that were read.</param>
    /// <param name="reports">Those that are published, ordered by file.</param>
    /// <param name="overviews">What is followed of each kind of report.</param>
    /// <param name="options">What the site is to have.</param>
    public SiteContent(ReportLibrary library, IReadOnlyList<CheckedReport> reports, IReadOnlyList<FormOverview> overviews, ContentOptions options)
    {
        Library = library;
        Options = options;
        _language = options.Language;
        Site = new SiteView(library.Registry.Agencies, reports.Select(report => report.Parsed.Report!), library.Settings)
        {
            HasSearch = options.HasSearch,
            HasQuality = options.HasQuality,
        };
        var byYear = reports.Select(report => report.Parsed.Report!)
            .GroupBy(report => (report.Header.Agency, report.Header.Year, report.Form.Family))
            .ToDictionary(group => group.Key, group => group.First());
        Reports = [.. reports.Select(report => Subject(report, byYear))];
        Members = new MemberFigures(library.Registry, Reports);
        Reports = [.. Reports.Select(report => HasMembers(report) ? report with { MembersPage = SiteLayout.MembersPage(0) } : report)];
        Families = ReportFamilies.Of(library.Registry, Reports, overviews, library.Catalog);
    }

    /// <summary>The reports with their findings.</summary>
    public ReportLibrary Library { get; }

    /// <summary>What the site is to have.</summary>
    public ContentOptions Options { get; }

    /// <summary>The settings of the site.</summary>
    public SiteSettings Settings => Library.Settings;

    /// <summary>The agencies and years.</summary>
    public SiteView Site { get; }

    /// <summary>The reports that are published, ordered by file.</summary>
    public IReadOnlyList<ReportPage> Reports { get; }

    /// <summary>The kinds of report.</summary>
    public IReadOnlyList<ReportFamily> Families { get; }

    /// <summary>The language of pages about more than one agency: the one asked for, else the first of the site's, else that of most reports.</summary>
    public Language SharedLanguage => _language ?? (Settings.Languages.Count > 0 ? Settings.Languages[0] : LanguageOfMost());

    /// <summary>The figures of collected reports by the bodies that they cover.</summary>
    public MemberFigures Members { get; }

    /// <summary>Whether there are pages that show a report by the bodies that it covers.</summary>
    public bool HasMembers(ReportPage subject) => Members.MembersOf(subject).Count > 0;

    /// <summary>The folder of a report, with its closing slash.</summary>
    public static string FolderOf(ReportPage subject) => SiteLayout.ReportFolder(subject.Report.Header.Agency, subject.Report.Header.Year);

    /// <summary>What the files of a report are made from: it, that of the year before, and the years that its agency has reports of.</summary>
    public FileSources SourcesOf(ReportPage subject)
    {
        var years = Site.Find(subject.Agency.Id)!.Years.Select(year => year.Number);
        var own = subject.Report.Header.File;
        return new FileSources(subject.Comparison is { } comparison ? [own, comparison.PreviousFile] : [own], IsOfSite: false)
        {
            Other = string.Join(',', years) + ' ' + LanguageOf(subject).Tag + (Site.HasFeed ? " feed" : string.Empty)
                + (subject.MembersPage is null ? string.Empty : " members")
                + (subject.Report.Header.CollectedWithout.Count == 0 ? string.Empty : " " + string.Join(',', NamesOf(subject.Report.Header.CollectedWithout))),
        };
    }

    /// <summary>The language of the words around a report: that of its form, where the site has it.</summary>
    public Language LanguageOf(ReportPage subject)
    {
        var own = LanguageOf(subject.Report.Form);
        return _language ?? (Settings.Languages.Count == 0 || Settings.Languages.Contains(own) ? own : Settings.Languages[0]);
    }

    private IEnumerable<string> NamesOf(IEnumerable<string> ids) => ids.Select(id => Library.Registry.Find(id)?.Name ?? id);

    private static Language LanguageOf(Form form) => Language.Find(form.Language) ?? Language.English;

    private ReportPage Subject(CheckedReport checkedReport, Dictionary<(string Agency, int Year, string Family), Report> byYear)
    {
        var report = checkedReport.Parsed.Report!;
        var agency = Library.Registry.Find(report.Header.Agency)!;
        return new ReportPage(report, checkedReport.Parsed.Engine!, ViewOf(report.Form), agency, report.Form.TitleOf(agency.Name, report.Header.Year))
        {
            Comparison = byYear.TryGetValue((report.Header.Agency, report.Header.Year - 1, report.Form.Family), out var previous)
                && !LastYear.HasChanged(Library.Registry, agency.Id, report.Header.Year)
                ? new Comparison(report, previous)
                : null,
            Notes = report.Acceptances.Count > 0 ? new ReportNotes(report) : ReportNotes.None,
            Downloads = Options.Downloads,
        };
    }

    // Reports whose rows are their own have forms of their own.
    private FormView ViewOf(Form form)
    {
        if (!_forms.TryGetValue(form, out var view))
        {
            _forms.Add(form, view = new FormView(form));
        }

        return view;
    }

    // Of two kinds that are as many, the one whose report comes first.
    private Language LanguageOfMost() => Reports.Count == 0
        ? Language.English
        : Reports.Select(report => LanguageOf(report.Report.Form)).GroupBy(language => language).OrderByDescending(group => group.Count()).First().Key;
}

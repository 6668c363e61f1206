using ReportCompiler.Runtime.Loading;
using ReportCompiler.Runtime.Rendering.Views;
using ReportCompiler.Runtime.Rendering;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Runtime.Site;

/// <summary>Says which pages a site has.</summary>
internal sealed class PageFactory
{
    private const string ReportTemplate = "report.html.scriban";
    private const string MarkdownTemplate = "report.md.scriban";
    private const string HomeTemplate = "site/home.html.scriban";

    private readonly PageTemplates _templates;
    private readonly Language? _language;
    private readonly SiteView _site;
    private readonly Dictionary<Form, FormView> _forms = new(ReferenceEqualityComparer.Instance);

    /// <summary>Plans a site.</summary>
    public PageFactory(PageTemplates templates, ReportLibrary library, IReadOnlyList<CheckedReport> reports, Language? language)
    {
        _templates = templates;
        _language = language;
        _site = new SiteView(library.Registry.Agencies, reports.Select(report => report.Parsed.Report!));
        Subjects = [.. reports.Select(report => Subject(library, report))];
    }

    /// <summary>The reports of the site, ordered by file.</summary>
    public IReadOnlyList<ReportPage> Subjects { get; }

    /// <summary>The page that lists agencies and years.</summary>
    public Page Home() => new(SiteLayout.Index, HomeTemplate, Escaping.Html, _language ?? LanguageOfAll(), _site, null);

    /// <summary>The page of a report.</summary>
    public Page Html(ReportPage subject) => Create(subject, SiteLayout.Index, ReportTemplate, Escaping.Html);

    /// <summary>A report as Markdown.</summary>
    public Page Markdown(ReportPage subject) => Create(subject, SiteLayout.Markdown, MarkdownTemplate, Escaping.Markdown);

    /// <summary>The folder of a report, with its closing slash.</summary>
    public static string Folder(ReportPage subject) => SiteLayout.ReportFolder(subject.Report.Header.Agency, subject.Report.Header.Year);

    private ReportPage Subject(ReportLibrary library, CheckedReport checkedReport)
    {
        var report = checkedReport.Parsed.Report!;
        var engine = checkedReport.Parsed.Engine!;
        var agency = library.Registry.Find(report.Header.Agency)!;
        return new ReportPage(report, engine, ViewOf(report.Form), agency, report.Form.TitleOf(agency.Name, report.Header.Year));
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

    private static Language LanguageOf(ReportPage subject) =>
        subject.Report.Form.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;

    // That of most reports; of two kinds that are as many, the one whose report comes first.
    private Language LanguageOfAll() => Subjects.Count == 0
        ? Language.English
        : Subjects.Select(LanguageOf).GroupBy(language => language).OrderByDescending(group => group.Count()).First().Key;

    // A family of forms may have pages of its own; without them it takes those of the site.
    private Page Create(ReportPage subject, string file, string template, Escaping escaping)
    {
        var own = $"{subject.Report.Form.Family}/{template}";
        var name = _templates.Find(own) is null ? "site/" + template : own;
        return new Page(Folder(subject) + file, name, escaping, _language ?? LanguageOf(subject), _site, subject);
    }
}

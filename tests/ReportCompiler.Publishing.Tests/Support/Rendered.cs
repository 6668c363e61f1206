using System.Text;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>Single pages, without files: also of reports that no build would publish.</summary>
internal static class Rendered
{
    public const string Template = "test/page.scriban";

    private static readonly Agency Agency = new("riverside", "Riverside <Library> & Co", AgencyLevel.Town, Parent: null, IsCollected: false, Region: null);

    public static ReportPage Subject(string yaml, FormEngine? engine = null)
    {
        engine ??= LibraryForm.Engine;
        var report = ReportParser.Parse("riverside/2021.yaml", yaml, new FormCatalog([engine])).Report!;
        return new ReportPage(report, engine, new FormView(engine.Form), Agency, report.Form.TitleOf(Agency.Name, report.Header.Year));
    }

    /// <summary>What a template of the test's own makes of a report.</summary>
    public static string Page(string template, ReportPage? subject = null, Escaping escaping = Escaping.Html) =>
        Page(Template, new OtherPages((Template, template)), subject ?? Subject(LibraryForm.Report), escaping);

    /// <summary>The page of a report.</summary>
    public static string Html(ReportPage subject) => Page("site/report.html.scriban", Workshop.Pages, subject, Escaping.Html);

    /// <summary>A report as Markdown.</summary>
    public static string Markdown(ReportPage subject) => Page("site/report.md.scriban", Workshop.Pages, subject, Escaping.Markdown);

    private static string Page(string template, ITemplateSource pages, ReportPage subject, Escaping escaping)
    {
        var site = new SiteView([Agency], [subject.Report]);
        var context = new PageContext(PageTemplates.Parse(pages, []));
        context.Render(new Page("riverside/2021/index.html", template, escaping, Language.English, site, subject));
        return Encoding.UTF8.GetString(context.Buffer.Written);
    }
}

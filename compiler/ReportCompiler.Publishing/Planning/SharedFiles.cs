using System.Text;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Overviews.Pages;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Publishing.Planning;

/// <summary>The pages about more than one report, and what all pages share.</summary>
/// <param name="content">What the site is made of.</param>
/// <param name="pages">Says what pages are rendered from.</param>
/// <param name="source">Where style sheet and script come from.</param>
/// <param name="logo">The logo; null for none.</param>
internal sealed class SharedFiles(SiteContent content, PageMaker pages, ITemplateSource source, Logo? logo)
{
    private const string StyleSheetSource = "site/style.css";
    private const string ScriptSource = "site/site.js";

    /// <summary>The files; none where no pages are wanted.</summary>
    public IEnumerable<PlannedFile> All() => content.Options.Has("html") ? Pages().Concat(Assets()) : [];

    private IEnumerable<PlannedFile> Pages()
    {
        yield return ToFile(SiteLayout.Index, pages.Home);
        yield return ToFile(SiteLayout.Missing, pages.Missing);
        foreach (var agency in content.Library.Registry.Agencies.Where(agency => content.Site.Find(agency.Id)!.HasPage))
        {
            yield return ToFile(SiteLayout.AgencyFolder(agency.Id) + SiteLayout.Index, () => pages.Agency(agency));
        }

        foreach (var year in AnnualModel.YearsOf(content.Families))
        {
            yield return ToFile(SiteLayout.YearPage(year), () => pages.Year(year));
        }

        if (content.Options.HasQuality)
        {
            yield return ToFile(SiteLayout.Quality, pages.Quality);
            foreach (var agency in QualityModel.AgenciesWithPages(content.Library))
            {
                yield return ToFile(SiteLayout.QualityOf(agency.Id), () => pages.Quality(agency));
            }
        }
    }

    private IEnumerable<PlannedFile> Assets()
    {
        yield return new PlannedFile(SiteLayout.StyleSheet, (_, output) => output.Write(Encoding.UTF8.GetBytes(source.Read(StyleSheetSource))));
        yield return new PlannedFile(SiteLayout.Script, (_, output) => output.Write(Encoding.UTF8.GetBytes(source.Read(ScriptSource))));
        if (logo is not null)
        {
            yield return new PlannedFile($"{SiteLayout.Assets}/{logo.Name}", (_, output) => output.Write(logo.Content.Span));
        }
    }

    private static PlannedFile ToFile(string path, Func<Page> page) => new(path, (maker, output) => maker.WritePage(page(), output));
}

using System.Text;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Manifests;
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
        var sources = new SharedSources(content);
        yield return ToFile(SiteLayout.Index, SharedSources.OfHeads, pages.Home);
        yield return ToFile(SiteLayout.Missing, SharedSources.OfHeads, pages.Missing);
        foreach (var agency in content.Library.Registry.Agencies.Where(agency => content.Site.Find(agency.Id)!.HasPage))
        {
            yield return ToFile(SiteLayout.AgencyFolder(agency.Id) + SiteLayout.Index, sources.Of(agency), () => pages.Agency(agency));
        }

        foreach (var year in AnnualModel.YearsOf(content.Families))
        {
            yield return ToFile(SiteLayout.YearPage(year), sources.Of(year), () => pages.Year(year));
        }

        if (content.Options.HasQuality)
        {
            yield return ToFile(SiteLayout.Quality, null, pages.Quality);
            foreach (var agency in QualityModel.AgenciesWithPages(content.Library))
            {
                yield return ToFile(SiteLayout.QualityOf(agency.Id), null, () => pages.Quality(agency));
            }
        }
    }

    private IEnumerable<PlannedFile> Assets()
    {
        yield return Asset(SiteLayout.StyleSheet, StyleSheetSource);
        yield return Asset(SiteLayout.Script, ScriptSource);
        if (logo is not null)
        {
            yield return new PlannedFile($"{SiteLayout.Assets}/{logo.Name}", SharedSources.OfNothing, (_, output) => output.Write(logo.Content.Span));
        }
    }

    private PlannedFile Asset(string path, string name) =>
        new(path, SharedSources.OfNothing, (_, output) => output.Write(Encoding.UTF8.GetBytes(source.Read(name))));

    private static PlannedFile ToFile(string path, FileSources? from, Func<Page> page) => new(path, from, (maker, output) => maker.WritePage(page(), output));
}

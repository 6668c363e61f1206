using ReportCompiler.Schema.Text;

namespace ReportCompiler.Pages.Model;

/// <summary>The names that every page template begins with, and all kinds of objects that are reached from them.</summary>
public static class PageModel
{
    /// <summary>A meta element.</summary>
    public static readonly PageType Meta = new PageType("meta", "a meta element of the head of a page")
        .With("name", PageValue.Text, "its name")
        .With("content", PageValue.Text, "its content");

    /// <summary>The site.</summary>
    public static readonly PageType Site = new PageType("site", "the site")
        .With("name", PageValue.Text, "its name")
        .With("agencies", PageValue.ListOf(SiteTypes.Agency), "the agencies without a body above them, in the order of agencies.yaml")
        .With("logo", PageValue.OptionalText, "the file of the logo, from the root of the site")
        .With("footer", PageValue.Maybe(ReportTypes.FixedText), "what stands at the foot of each page")
        .With("has_search", PageValue.Flag, "whether there is a full-text index")
        .With("has_quality", PageValue.Flag, "whether there is a page for maintainers")
        .With("has_feed", PageValue.Flag, "whether there is an Atom feed, which needs the address of the site");

    /// <summary>The page.</summary>
    public static readonly PageType Page = new PageType("page", "the page at hand")
        .With("kind", PageValue.Text, "report, agency, year, home, quality, missing (404), or difference, which is no page of a site")
        .With("title", PageValue.Text, "its title")
        .With("address", PageValue.OptionalText, "its full address, where site.yaml names that of the site")
        .With("meta", PageValue.ListOf(Meta), "meta elements: those of the guidelines for government sites")
        .With("data", PageValue.OptionalContent, "the page as JSON-LD (schema.org), for a script element; nothing where it has none");

    /// <summary>The words of the interface.</summary>
    public static readonly PageType Words = WordsType();

    /// <summary>The names that every template begins with.</summary>
    public static readonly PageType Globals = new PageType("page template", "the names that every page template begins with")
        .With("site", PageValue.Of(Site), "the site")
        .With("page", PageValue.Of(Page), "the page at hand")
        .With("words", PageValue.Of(Words), "the words of the interface, in the language of the page")
        .With("root", PageValue.Text, "the way to the root of the site: empty, or ../ for each folder")
        .With("language", PageValue.Text, "the language of the interface, as a BCP 47 tag")
        .With("report", PageValue.Maybe(ReportTypes.Report), "on pages of reports: the report by the ids of its form")
        .With("form", PageValue.Maybe(ReportTypes.Form), "on pages of reports: the form")
        .With("agency", PageValue.Maybe(SiteTypes.Agency), "on pages of reports: whose report it is")
        .With("year", PageValue.OptionalNumber, "on pages of reports: the report year")
        .With("years", PageValue.MaybeListOf(SiteTypes.Year), "on pages of reports: the years of the agency, latest first")
        .With("previous", PageValue.Maybe(SiteTypes.Year), "on pages of reports: the year before, where there is a report")
        .With("next", PageValue.Maybe(SiteTypes.Year), "on pages of reports: the year after, where there is a report")
        .With("title", PageValue.OptionalText, "on pages of reports: the title of the report")
        .With("published", PageValue.OptionalText, "on pages of reports: the day of publication, ISO 8601")
        .With("compared", PageValue.Maybe(SiteTypes.Year), "on pages of reports: the year that changes are shown against")
        .With("has_derived", PageValue.Flag, "on pages of reports: whether a cell was computed from others")
        .With("left_out", PageValue.MaybeListOf(ReportTypes.Section), "on pages of reports with figures only: the sections that are left out")
        .With("collected_without", PageValue.OptionalText, "on pages of collected reports: the bodies whose figures are lacking, by name")
        .With("members_page", PageValue.OptionalText, "on pages of collected reports: the page with the figures by body, beside this one")
        .With("notes", PageValue.MaybeListOf(ReportTypes.Note), "on pages of reports: accepted discrepancies")
        .With("downloads", PageValue.MaybeListOf(ReportTypes.Download), "on pages of reports: the files that hold the report")
        .With("home", PageValue.Maybe(SiteTypes.Home), "on the front page")
        .With("profile", PageValue.Maybe(SiteTypes.Profile), "on the page of an agency")
        .With("annual", PageValue.Maybe(SiteTypes.Annual), "on the page of a year")
        .With("breakdown", PageValue.Maybe(MemberTypes.Breakdown), "on pages that show a collected report by the bodies that it covers")
        .With("quality", PageValue.Maybe(QualityTypes.Quality), "on the page for maintainers")
        .With("difference", PageValue.Maybe(DifferenceTypes.Difference), "on the page that reportc diff writes");

    private static PageType WordsType()
    {
        var type = new PageType("words", "the words of the interface");
        foreach (var (name, text) in PageWords.All)
        {
            type.With(name, PageValue.Text, text.In(Language.English));
        }

        return type;
    }
}

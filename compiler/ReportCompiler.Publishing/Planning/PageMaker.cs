using ReportCompiler.Publishing.Indexes;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Overviews.Pages;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Planning;

/// <summary>Says what each page of a site is rendered from.</summary>
/// <param name="content">What the site is made of.</param>
/// <param name="templates">The page templates.</param>
/// <param name="data">The paths of the files that hold more than one report.</param>
internal sealed class PageMaker(SiteContent content, PageTemplates templates, IReadOnlyList<string> data)
{
    private const string Suffix = ".scriban";
    private readonly PageMeta _meta = new(content.Settings);
    private readonly Lazy<QualityModel> _quality = new(() => new QualityModel(content.Library, content.Reports, content.SharedLanguage));

    /// <summary>The page of a report, or its Markdown.</summary>
    /// <param name="subject">The report.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="escaping">What kind of text it is.</param>
    public Page Report(ReportPage subject, string file, Escaping escaping)
    {
        var language = content.LanguageOf(subject);
        var path = SiteContent.FolderOf(subject) + file;
        var template = escaping == Escaping.Html ? "report.html" : "report.md";

        // A family of forms may have pages of its own; without them it takes those of the site.
        var own = $"{subject.Report.Form.Family}/{template}{Suffix}";
        var name = templates.Find(own) is null ? $"site/{template}{Suffix}" : own;
        return new Page(path, name, escaping, language, content.Site, subject)
        {
            Address = AddressOf(path),
            Meta = escaping == Escaping.Html ? _meta.OfReport(subject, AddressOf(path)) : [],
            Data = escaping == Escaping.Html ? DatasetOf(subject, language) : string.Empty,
        };
    }

    /// <summary>The front page.</summary>
    public Page Home()
    {
        var language = content.SharedLanguage;
        return Shared(PageKind.Home, SiteLayout.Index, "home.html", language, content.Settings.Name.In(language)) with
        {
            Model = HomeModel.Of(
                content.Families, content.Reports, new FilingViews(content.Site, AnnualModel.YearsOf(content.Families), language),
                DownloadViews.OfData(OfAllYears(), language)),
        };
    }

    /// <summary>The page of an agency, in the language of its reports; of one that files none, in that of pages about several.</summary>
    public Page Agency(Agency agency)
    {
        var reports = content.Reports.Where(report => report.Agency.Id == agency.Id).ToList();
        var language = reports.Count == 0 ? content.SharedLanguage : content.LanguageOf(reports[^1]);
        return Shared(PageKind.Agency, SiteLayout.AgencyFolder(agency.Id) + SiteLayout.Index, "agency.html", language, agency.Name) with
        {
            Model = new ProfileModel(content.Library.Registry, content.Site, language).Of(agency, content.Families),
        };
    }

    /// <summary>The page of a year.</summary>
    public Page Year(int year)
    {
        var language = content.SharedLanguage;
        return Shared(PageKind.Year, SiteLayout.YearPage(year), "year.html", language, SiteWords.YearTitle(year, language)) with
        {
            Model = new AnnualModel(content.Library.Registry, content.Site, content.Families, data, language).Of(year),
        };
    }

    /// <summary>A page that shows a collected report by the bodies that it covers.</summary>
    /// <param name="subject">The report.</param>
    /// <param name="model">What its pages are laid out from.</param>
    /// <param name="number">The number of the page; 0 for the one that lists the cells.</param>
    public Page Members(ReportPage subject, MembersModel model, int number)
    {
        var language = content.LanguageOf(subject);
        return Shared(
            PageKind.Members, SiteContent.FolderOf(subject) + SiteLayout.MembersPage(number), "members.html", language,
            SiteWords.MembersTitle(subject.Title, number).In(language)) with
        {
            Model = model.Of(number),
        };
    }

    /// <summary>The page for maintainers.</summary>
    public Page Quality()
    {
        var language = content.SharedLanguage;
        return Shared(PageKind.Quality, SiteLayout.Quality, "quality.html", language, SiteWords.Quality.In(language)) with
        {
            Model = _quality.Value.Make(),
        };
    }

    /// <summary>The page of the findings of an agency, for maintainers.</summary>
    public Page Quality(Agency agency)
    {
        var language = content.SharedLanguage;
        return Shared(PageKind.Quality, SiteLayout.QualityOf(agency.Id), "quality.html", language, SiteWords.QualityOf(agency.Name).In(language)) with
        {
            Model = _quality.Value.Make(agency),
        };
    }

    /// <summary>The page that a server shows where nothing stands: at any depth, so that its links begin at the root of the server.</summary>
    public Page Missing()
    {
        var language = content.SharedLanguage;
        return Shared(PageKind.Missing, SiteLayout.Missing, "missing.html", language, SiteWords.NotFound.In(language)) with
        {
            Root = content.Options.ServedFrom ?? content.Settings.Base?.AbsolutePath ?? "/",
            Address = null,
        };
    }

    private Page Shared(PageKind kind, string path, string template, Language language, string title) =>
        new(path, $"site/{template}{Suffix}", Escaping.Html, language, content.Site, null)
        {
            Kind = kind,
            Title = title,
            Address = AddressOf(path),
            Meta = _meta.OfColumn(kind),
        };

    // Those of a year are on its page.
    private IEnumerable<string> OfAllYears() => data.Where(path => !content.Families.Any(family =>
        family.Years.Any(year => Path.GetFileName(path).StartsWith(AnnualModel.Prefix(family, year), StringComparison.Ordinal))));

    // The address of a folder is that of its page.
    private Uri? AddressOf(string path)
    {
        var address = path == SiteLayout.Index || path.EndsWith("/" + SiteLayout.Index, StringComparison.Ordinal) ? path[..^SiteLayout.Index.Length] : path;
        return content.Settings.Base is { } root ? new Uri(root, address) : null;
    }

    private string DatasetOf(ReportPage subject, Language language) =>
        DatasetBlock.DatasetJson(Publication.Of(subject, language), content.Options.Downloads.Select(file => file.File).ToList(), content.Settings.Base);
}

using ReportCompiler.Schema.Text;
using System.Globalization;
using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Settings;

namespace ReportCompiler.Publishing.Planning;

/// <summary>
/// The meta elements that 《政府网站发展指引》 (国办发〔2017〕47号) asks for: those of the site on every page, those of the column on pages that
/// list reports, those of the article on the pages of reports. A site whose settings name neither domain nor code has none but descriptions.
/// </summary>
/// <param name="settings">The settings of the site.</param>
internal sealed class PageMeta(SiteSettings settings)
{
    private bool IsGovernmentSite => settings.Domain.Length > 0 || settings.Code.Length > 0;

    /// <summary>The meta elements of a page that lists reports.</summary>
    public IReadOnlyList<RecordView> OfColumn(PageKind kind) => kind is PageKind.Quality or PageKind.Missing ? [.. Site()] : [.. Site(), .. Column()];

    /// <summary>The meta elements of the page of a report.</summary>
    public IReadOnlyList<RecordView> OfReport(ReportPage subject, Uri? address) => [.. Site(), .. Column(), .. Article(subject, address)];

    private IEnumerable<RecordView> Site() => !IsGovernmentSite ? [] : Present(
        ("SiteName", settings.Name.In(Language.Chinese)), ("SiteDomain", settings.Domain), ("SiteIDCode", settings.Code));

    private IEnumerable<RecordView> Column() => settings.Column is not { } column ? [] : Present(
        ("ColumnName", column.Name),
        ("ColumnDescription", column.Description),
        ("ColumnKeywords", string.Join(',', column.Keywords)),
        ("ColumnType", column.Type));

    private IEnumerable<RecordView> Article(ReportPage subject, Uri? address)
    {
        var year = subject.Report.Header.Year.ToString(CultureInfo.InvariantCulture);
        var keywords = Present(("keywords", $"{subject.Agency.Name},{year}"), ("description", subject.Title));
        return !IsGovernmentSite ? keywords : Present(
            ("ArticleTitle", subject.Title),
            ("PubDate", subject.Report.Header.Published ?? string.Empty),
            ("ContentSource", subject.Agency.Name),
            ("Author", subject.Agency.Name),
            ("Keywords", $"{subject.Agency.Name},{year}"),
            ("Description", subject.Title),
            ("Url", address?.AbsoluteUri ?? string.Empty));
    }

    private static IEnumerable<RecordView> Present(params (string Name, string Content)[] elements) =>
        elements.Where(element => element.Content.Length > 0)
            .Select(element => new RecordView(PageModel.Meta, ("name", element.Name), ("content", element.Content)));
}

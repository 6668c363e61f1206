using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>Reports as a site hands them to formats.</summary>
internal static class PublicationSamples
{
    private static readonly Lazy<IReadOnlyList<PublishedReport>> Real = new(LoadReal);

    /// <summary>The real reports, by agency and year.</summary>
    public static IReadOnlyList<PublishedReport> RealReports => Real.Value;

    /// <summary>The real reports, all but the first with a day of publication, which none of them states.</summary>
    public static IReadOnlyList<PublishedReport> Dated()
    {
        var reports = LoadReal();
        for (var index = 1; index < reports.Count; index++)
        {
            reports[index].Report.Publish(FormattableString.Invariant($"{reports[index].Report.Header.Year + 1}-01-{10 + index}"));
        }

        return reports;
    }

    /// <summary>A report of a form of the test's own.</summary>
    public static PublishedReport Of(string template, string yaml, Agency? agency = null)
    {
        var engine = new TemplateEngine(TemplateCompiler.Compile("test/1.template.yaml", template).Model!);
        var report = ReportParser.Parse("town/2024.yaml", yaml, new FormCatalog([engine])).Report!;
        return Of(report, agency ?? new Agency(report.Header.Agency, "Town", AgencyLevel.Town, null, false, null));
    }

    private static PublishedReport Of(Report report, Agency agency) => new(
        report,
        agency,
        report.Form.TitleOf(agency.Name, report.Header.Year),
        report.Form.Language.StartsWith("zh", StringComparison.Ordinal) ? Language.Chinese : Language.English,
        FormattableString.Invariant($"{agency.Id}/{report.Header.Year}/"));

    private static List<PublishedReport> LoadReal()
    {
        using var workshop = Workshop.RealReports();
        var library = workshop.Load(Forms.Catalog);
        return [.. library.Reports.Select(report => report.Parsed.Report!).Select(report => Of(report, library.Registry.Find(report.Header.Agency)!))];
    }
}

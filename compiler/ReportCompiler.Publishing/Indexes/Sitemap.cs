using System.Globalization;
using ReportCompiler.Publishing.Formats;

namespace ReportCompiler.Publishing.Indexes;

/// <summary>The site map that search engines read (sitemaps.org): every page, with the day of the latest report on it.</summary>
public static class Sitemap
{
    /// <summary>The name of the file, at the root of the site.</summary>
    public const string FileName = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int MaxPagesPerFile = 50_000;

    /// <summary>
    /// The files of the site map: one, or, where there are more pages than a file may name, one that names the others. None
    /// where the address of the site is not known, since a site map holds absolute addresses only.
    /// </summary>
    /// <param name="facts">The site.</param>
    /// <param name="pages">The pages, in order.</param>
    public static IEnumerable<SiteFile> Files(SiteFacts facts, IReadOnlyList<SitePage> pages)
    {
        if (facts.Base is null)
        {
            return [];
        }

        var parts = pages.Chunk(MaxPagesPerFile)
            .Select((part, index) => (Part: part, Name: string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml"))).ToList();
        return parts.Count <= 1
            ? [new SiteFile(FileName, output => WritePages(facts, pages, output)) { Reports = [] }]
            : [
                new SiteFile(FileName, output => WriteIndex(facts, parts.Select(part => part.Name), output)) { Reports = [] },
                .. parts.Select(part => new SiteFile(part.Name, output => WritePages(facts, part.Part, output)) { Reports = [] }),
            ];
    }

    private static void WritePages(SiteFacts facts, IEnumerable<SitePage> pages, Stream output) => XmlFiles.Write(output, writer =>
    {
        writer.WriteStartElement("urlset", Namespace);
        foreach (var page in pages)
        {
            writer.WriteStartElement("url", Namespace);
            writer.WriteElementString("loc", Namespace, facts.AddressOf(page.Path));
            if (page.Changed is { } day)
            {
                writer.WriteElementString("lastmod", Namespace, day);
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    });

    private static void WriteIndex(SiteFacts facts, IEnumerable<string> names, Stream output) => XmlFiles.Write(output, writer =>
    {
        writer.WriteStartElement("sitemapindex", Namespace);
        foreach (var name in names)
        {
            writer.WriteStartElement("sitemap", Namespace);
            writer.WriteElementString("loc", Namespace, facts.AddressOf(name));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    });
}

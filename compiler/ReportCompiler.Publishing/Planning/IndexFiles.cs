using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Indexes;

namespace ReportCompiler.Publishing.Planning;

/// <summary>The files that tell machines what a site has: catalogue, feed, site map, robots.</summary>
/// <param name="content">What the site is made of.</param>
/// <param name="data">The paths of the files that hold more than one report, in order.</param>
internal sealed class IndexFiles(SiteContent content, IReadOnlyList<string> data)
{
    /// <summary>The files; none where no pages are wanted.</summary>
    /// <param name="reports">The reports, ordered by agency and year.</param>
    public IEnumerable<PlannedFile> All(IReadOnlyList<PublishedReport> reports)
    {
        if (!content.Options.Has("html"))
        {
            return [];
        }

        var facts = new SiteFacts(content.Settings.Name.In(content.SharedLanguage), content.SharedLanguage, content.Settings.Base);
        var downloads = content.Options.Downloads.Select(file => file.File).ToList();
        var files = new List<SiteFile> { DataCatalogue.File(facts, reports, _ => downloads, data) };
        if (Feed.File(facts, reports) is { } feed)
        {
            files.Add(feed);
        }

        files.AddRange(Sitemap.Files(facts, SitePage.Of(reports)));
        files.Add(new SiteFile(Robots.FileName, output => Robots.Write(facts, output)) { Reports = [] });
        return files.Select(file => DataFiles.Planned(file, reports));
    }
}

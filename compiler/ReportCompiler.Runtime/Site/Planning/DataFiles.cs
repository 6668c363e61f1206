using ReportCompiler.Runtime.Site.Formats;

namespace ReportCompiler.Runtime.Site.Planning;

/// <summary>The files that hold all reports as data, and those that tell machines of them.</summary>
/// <param name="content">What the site is made of.</param>
/// <param name="formats">The kinds of files besides pages, Markdown and JSON.</param>
internal sealed class DataFiles(SiteContent content, FormatSet formats)
{
    /// <summary>The files.</summary>
    public IEnumerable<PlannedFile> All()
    {
        var reports = Publication.All(content);
        var files = formats.OfSites
            .Where(format => content.Options.Has(format.Name))
            .SelectMany(format => format.Files(reports))
            .ToList();
        return files
            .Select(file => new PlannedFile(file.Path, (_, output) => file.Write(output)))
            .Concat(new IndexFiles(content, [.. files.Select(file => file.Path)]).All(reports));
    }
}

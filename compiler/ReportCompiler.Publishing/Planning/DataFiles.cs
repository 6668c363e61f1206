using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Manifests;

namespace ReportCompiler.Publishing.Planning;

/// <summary>The files that hold all reports as data, and those that tell machines of them.</summary>
internal sealed class DataFiles
{
    private readonly SiteContent _content;
    private readonly IReadOnlyList<PublishedReport> _reports;
    private readonly List<SiteFile> _files;

    /// <summary>Plans the files.</summary>
    /// <param name="content">What the site is made of.</param>
    /// <param name="formats">The kinds of files besides pages, Markdown and JSON.</param>
    public DataFiles(SiteContent content, FormatSet formats)
    {
        _content = content;
        _reports = Publication.All(content);
        _files = [.. formats.OfSites.Where(format => content.Options.Has(format.Name)).SelectMany(format => format.Files(_reports))];
    }

    /// <summary>The paths of the files that hold reports.</summary>
    public IReadOnlyList<string> Paths => [.. _files.Select(file => file.Path)];

    /// <summary>The files.</summary>
    public IEnumerable<PlannedFile> All() => _files
        .Select(file => Planned(file, _reports))
        .Concat(new IndexFiles(_content, Paths).All(_reports));

    /// <summary>A file that holds more than one report, as a file of the site.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reports">All reports, ordered by agency and year.</param>
    public static PlannedFile Planned(SiteFile file, IReadOnlyList<PublishedReport> reports) =>
        new(file.Path, new FileSources([.. (file.Reports ?? reports).Select(DataFileOf)], IsOfSite: true), (_, output) => file.Write(output))
        {
            Parts = [.. file.Parts.Select(part => new PlannedPart(part.Report is { } report ? DataFileOf(report) : null, part.Write))],
        };

    private static string DataFileOf(PublishedReport report) => report.Report.Header.File;
}

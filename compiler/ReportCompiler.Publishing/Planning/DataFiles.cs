using ReportCompiler.Publishing.Formats;

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
        .Select(file => new PlannedFile(file.Path, (_, output) => file.Write(output)))
        .Concat(new IndexFiles(_content, Paths).All(_reports));
}

namespace ReportCompiler.Publishing.Formats;

/// <summary>Files that hold more than one report.</summary>
public interface ISiteFormat
{
    /// <summary>How <c>formats:</c> and <c>--formats</c> name it: <c>parquet</c>.</summary>
    string Name { get; }

    /// <summary>The files, in order, each with its path from the root of the site and what writes it.</summary>
    /// <param name="reports">The reports, ordered by agency and year.</param>
    IEnumerable<SiteFile> Files(IReadOnlyList<PublishedReport> reports);
}

using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Site;

/// <summary>Something that is made from the finished pages of a site by another program, before the site takes its place.</summary>
public interface ISiteStep
{
    /// <summary>The format that <c>formats:</c> and <c>--formats</c> name it by, or <c>search</c>.</summary>
    string Name { get; }

    /// <summary>What it makes, in words.</summary>
    LocalizedText Product { get; }

    /// <summary>The name of the file that it puts beside the page of each report; null for none.</summary>
    string? FileName { get; }

    /// <summary>Why it cannot be done on this machine; null where it can.</summary>
    LocalizedText? FindObstacle();

    /// <summary>Does it.</summary>
    /// <param name="folder">The full path of the site.</param>
    /// <param name="reports">The reports, ordered by agency and year.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What went wrong; null where nothing did.</returns>
    LocalizedText? Run(string folder, IReadOnlyList<PublishedReport> reports, CancellationToken cancellation);
}

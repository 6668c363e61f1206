using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Publishing.Overviews;

/// <summary>Reads the overviews that stand beside the templates of forms.</summary>
internal static class OverviewFiles
{
    /// <summary>The overviews, ordered by file.</summary>
    /// <param name="source">Where the files come from.</param>
    /// <param name="catalog">The forms that there are.</param>
    /// <param name="findings">Receives what is wrong with them.</param>
    public static IReadOnlyList<FormOverview> Read(ITemplateSource source, FormCatalog catalog, ICollection<Finding> findings) =>
        [.. source.Names
            .Where(name => name.EndsWith("/" + FormOverview.FileName, StringComparison.Ordinal))
            .Where(name => catalog.Families.Contains(name[..name.IndexOf('/', StringComparison.Ordinal)]))
            .Select(name => FormOverview.Read(name, source.Read(name), catalog, findings))
            .OfType<FormOverview>()];
}

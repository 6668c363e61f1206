using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Loading;

/// <summary>The cells that overviews follow: what pages about many reports ask of each.</summary>
internal sealed class FollowedCells
{
    private readonly ILookup<string, string> _paths;
    private readonly Dictionary<Form, int[]> _indices = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gathers the cells.</summary>
    /// <param name="overviews">The overviews.</param>
    public FollowedCells(IEnumerable<FormOverview> overviews) =>
        _paths = overviews
            .SelectMany(overview => overview.Quantities.SelectMany(quantity => quantity.Cells).Concat(overview.Rankings.SelectMany(ranking => ranking.Cells))
                .Select(path => (overview.Family, path)))
            .ToLookup(entry => entry.Family, entry => entry.path, StringComparer.Ordinal);

    /// <summary>The names of the overviews of some files, those of forms that are known.</summary>
    /// <param name="source">The files.</param>
    /// <param name="catalog">The forms.</param>
    public static IEnumerable<string> NamesIn(ITemplateSource source, FormCatalog catalog) => source.Names
        .Where(name => name.EndsWith("/" + FormOverview.FileName, StringComparison.Ordinal))
        .Where(name => catalog.Families.Contains(name[..name.IndexOf('/', StringComparison.Ordinal)]));

    /// <summary>The cells of a form, in ascending order, with those that regions have added to them.</summary>
    public int[] In(Form form)
    {
        lock (_indices)
        {
            if (!_indices.TryGetValue(form, out var indices))
            {
                var followed = _paths[form.Family].Select(form.IndexOf).Where(index => index >= 0).ToList();
                _indices.Add(form, indices = [.. followed.Concat(followed.SelectMany(form.CountedIn)).Distinct().Order()]);
            }

            return indices;
        }
    }
}

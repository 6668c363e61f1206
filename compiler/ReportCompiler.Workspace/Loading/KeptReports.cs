using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Workspace.Caching;

namespace ReportCompiler.Workspace.Loading;

/// <summary>Finds what was kept of a folder of reports.</summary>
internal static class KeptReports
{
    // Written anew whenever what is kept of a report is another.
    private const int Format = 3;

    /// <summary>What was kept; null where nothing is to be, or can be.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="register">The text of the register of agencies.</param>
    /// <param name="carried">The forms that the program brings along.</param>
    /// <param name="catalog">The forms that the agencies fill in.</param>
    public static ReportMemory? Of(ReportSource source, string? register, FormCatalog carried, FormCatalog catalog)
    {
        if (source.Cache is not { } cache || register is null || source.Stored is not null || source.Edited.Count > 0)
        {
            return null;
        }

        var folder = new CacheFolder(cache.Folder);
        if (!folder.Make() || folder.Now() is not (> 0 and var now))
        {
            return null;
        }

        var names = FollowedCells.NamesIn(cache.Templates, catalog).ToList();
        var overviews = names.Select(name => FormOverview.Read(name, cache.Templates.Read(name), catalog, [])).OfType<FormOverview>();
        var builder = new FingerprintBuilder().Add(Format).Add(source.Name).Add(register);
        ProgramIdentity.AddTo(builder, catalog, []);
        foreach (var form in FolderForms.Find(carried, source).Texts)
        {
            builder.Add(form.File).Add(form.Text);
        }

        var version = builder.Build();
        return new ReportMemory(new ReportCache(folder, version), catalog, new FollowedCells(overviews), now) { Version = version };
    }
}

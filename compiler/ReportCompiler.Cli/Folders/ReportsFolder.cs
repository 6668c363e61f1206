using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Folders;

/// <summary>A folder of reports: where it is and how messages name it.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Name">The name in messages.</param>
/// <param name="Named">The folder of templates that was named for it; null for the one that it names itself.</param>
internal sealed record ReportsFolder(string Path, string Name, TemplatesPlace? Named = null)
{
    /// <summary>The name of the register, by which a folder of reports is known.</summary>
    public const string Registry = "agencies.yaml";

    private const string DefaultName = "reports";

    /// <summary>Where its forms lie, with their pages, overviews and maps.</summary>
    public TemplatesPlace Templates => Named ?? TemplatesPlace.Of(Path, Name);

    /// <summary>The folder that an option names; without one ./reports, else the nearest folder upwards that holds agencies.yaml.</summary>
    /// <param name="option">The option; null where it is not given.</param>
    /// <param name="templates">The folder of templates that was named; null where none was.</param>
    public static ReportsFolder Find(string? option, TemplatesPlace? templates)
    {
        var usual = System.IO.Path.GetFullPath(option ?? DefaultName);
        var path = option is not null || Holds(usual) ? usual : Above(Environment.CurrentDirectory) ?? usual;
        return At(path) with { Named = templates };
    }

    /// <summary>The nearest folder, from a path upwards, that holds agencies.yaml; null where there is none.</summary>
    public static string? Above(string path)
    {
        for (var folder = Directory.Exists(path) ? path : System.IO.Path.GetDirectoryName(path); folder is not null;
            folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (Holds(folder))
            {
                return folder;
            }
        }

        return null;
    }

    /// <summary>A folder by its full path.</summary>
    public static ReportsFolder At(string path) => new(System.IO.Path.TrimEndingDirectorySeparator(path), Shorten(path));

    /// <summary>The folder as it is read.</summary>
    /// <param name="jobs">How many files are read at a time; 0 for as many as there are processors.</param>
    public ReportSource ToSource(int jobs = 0)
    {
        var source = new ReportSource(Path, Name, jobs > 0 ? jobs : Environment.ProcessorCount);
        return Named is null ? source : source with { Templates = Named };
    }

    /// <summary>A path as messages have it: from the current folder where it lies below that, with forward slashes.</summary>
    public static string Shorten(string path)
    {
        var relative = System.IO.Path.GetRelativePath(Environment.CurrentDirectory, path);
        var isBelow = relative != ".." && !relative.StartsWith(".." + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return (isBelow ? relative : path).Replace(System.IO.Path.DirectorySeparatorChar, '/');
    }

    private static bool Holds(string folder) => File.Exists(System.IO.Path.Combine(folder, Registry));
}

namespace ReportCompiler.Cli.Folders;

/// <summary>A folder of reports: where it is and how messages name it.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Name">The name in messages.</param>
internal sealed record ReportsFolder(string Path, string Name)
{
    /// <summary>The name of the register, by which a folder of reports is known.</summary>
    public const string Registry = "agencies.yaml";

    private const string DefaultName = "reports";

    /// <summary>The folder that an option names; without one ./reports, else the nearest folder upwards that holds agencies.yaml.</summary>
    public static ReportsFolder Find(string? option)
    {
        if (option is not null)
        {
            return At(System.IO.Path.GetFullPath(option));
        }

        var usual = System.IO.Path.GetFullPath(DefaultName);
        return At(Holds(usual) ? usual : Above(Environment.CurrentDirectory) ?? usual);
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

    /// <summary>A path as messages have it: from the current folder where it lies below that, with forward slashes.</summary>
    public static string Shorten(string path)
    {
        var relative = System.IO.Path.GetRelativePath(Environment.CurrentDirectory, path);
        var isBelow = relative != ".." && !relative.StartsWith(".." + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return (isBelow ? relative : path).Replace(System.IO.Path.DirectorySeparatorChar, '/');
    }

    private static bool Holds(string folder) => File.Exists(System.IO.Path.Combine(folder, Registry));
}

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>Names files by their path from the root of the repository, as the services know them that show findings beside a change.</summary>
internal sealed class RepositoryPaths
{
    private readonly string _root;

    private RepositoryPaths(string root) => _root = root;

    /// <summary>
    /// The paths of what is checked: from the root of the git repository that it lies in; where it lies in none, from the current
    /// folder, else from the folder above it.
    /// </summary>
    /// <param name="folder">The full path of the folder that is checked.</param>
    public static RepositoryPaths Of(string folder)
    {
        var current = Environment.CurrentDirectory;
        return new RepositoryPaths(
            RootAbove(folder) ?? (IsBelow(current, folder) ? current : Path.GetDirectoryName(folder) ?? folder));
    }

    /// <summary>The path of a file, with forward slashes.</summary>
    /// <param name="file">The file as messages name it.</param>
    public string PathOf(string file) => Path.GetRelativePath(_root, Path.GetFullPath(file)).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The path of a file as a relative web address.</summary>
    /// <param name="file">The file as messages name it.</param>
    public string AddressOf(string file) => string.Join('/', PathOf(file).Split('/').Select(Uri.EscapeDataString));

    // In a work tree of its own, and in a submodule, .git is a file.
    private static string? RootAbove(string folder)
    {
        for (var root = folder; root is not null; root = Path.GetDirectoryName(root))
        {
            if (Path.Exists(Path.Combine(root, ".git")))
            {
                return root;
            }
        }

        return null;
    }

    private static bool IsBelow(string root, string folder) =>
        folder == root || folder.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}

namespace ReportCompiler.Workspace.Loading;

/// <summary>
/// Where the forms of a folder of reports lie, with their pages, overviews and maps: in <c>templates</c> beside it, where <c>site.yaml</c>
/// names no other folder.
/// </summary>
/// <param name="Path">The full path of the folder, whether or not it is there.</param>
/// <param name="Name">How messages name it, with forward slashes.</param>
public sealed record TemplatesPlace(string Path, string Name)
{
    /// <summary>The name of the folder beside the reports.</summary>
    public const string FolderName = "templates";

    private const string Upwards = "../";

    /// <summary>Whether there is such a folder.</summary>
    public bool Exists => Directory.Exists(Path);

    /// <summary>The place that belongs to a folder of reports: the one that its <c>site.yaml</c> names, else <c>templates</c> beside it.</summary>
    /// <param name="path">The full path of the folder of reports.</param>
    /// <param name="name">How messages name it.</param>
    public static TemplatesPlace Of(string path, string name) =>
        From(path, name, ReportLibrary.ReadSettings(path, name).Templates ?? Upwards + FolderName);

    /// <summary>Whether a file, as messages name it, lies in the folder.</summary>
    /// <param name="file">The name of the file.</param>
    public bool Holds(string file) => file.StartsWith(Name + "/", StringComparison.Ordinal);

    /// <summary>A folder that is named from another.</summary>
    /// <param name="path">The full path of that.</param>
    /// <param name="name">How messages name it.</param>
    /// <param name="relative">The way from there, with forward slashes, upwards first.</param>
    internal static TemplatesPlace From(string path, string name, string relative)
    {
        var full = System.IO.Path.GetFullPath(System.IO.Path.Combine(path, relative.Replace('/', System.IO.Path.DirectorySeparatorChar)));
        var above = name;
        while (relative.StartsWith(Upwards, StringComparison.Ordinal))
        {
            (above, relative) = (Above(above), relative[Upwards.Length..]);
        }

        return new TemplatesPlace(full, above.Length == 0 || above.EndsWith('/') ? above + relative : $"{above}/{relative}");
    }

    private static string Above(string name) => name is "." or "" ? ".."
        : name.EndsWith("..", StringComparison.Ordinal) ? name + "/.."
        : name.TrimEnd('/') is var folder && folder.LastIndexOf('/') is >= 0 and var cut ? (cut == 0 ? "/" : folder[..cut])
        : string.Empty;
}

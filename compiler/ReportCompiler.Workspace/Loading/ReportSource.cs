using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Loading;

/// <summary>A folder of reports, and how it is read.</summary>
/// <param name="Path">The full path of the folder.</param>
/// <param name="Name">How messages name it, with forward slashes; <c>.</c> for the current folder.</param>
/// <param name="Jobs">How many files are read at a time, at least 1.</param>
public sealed record ReportSource(string Path, string Name, int Jobs)
{
    private readonly TemplatesPlace? _templates;

    /// <summary>Where its forms lie, with their pages, overviews and maps: by default where the folder itself says.</summary>
    public TemplatesPlace Templates
    {
        get => _templates ?? TemplatesPlace.Of(Path, Name);
        init => _templates = value;
    }

    /// <summary>Texts that are read in the place of what files hold, by the files' names in messages: changes that are not written yet.</summary>
    public IReadOnlyDictionary<string, string> Edited { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The files of the folder, where they are those of an earlier state and not on the disk; null for those on the disk.</summary>
    public IReadOnlyList<StoredFile>? Stored { get; init; }

    /// <summary>Where is kept what was read and found, from one run to the next; null to read and check everything.</summary>
    public LibraryCache? Cache { get; init; }

    /// <summary>A folder on the disk, read by as many threads as there are processors.</summary>
    /// <param name="folder">Its path, as messages name it too.</param>
    public static ReportSource Of(string folder) =>
        new(System.IO.Path.GetFullPath(folder), folder.Replace('\\', '/'), Environment.ProcessorCount);

    /// <summary>The nearest folder of reports, one that holds <c>agencies.yaml</c>, from a path upwards; null where there is none.</summary>
    /// <param name="path">The full path of a file or folder, whether or not it is there.</param>
    public static string? FolderAbove(string path)
    {
        for (var folder = Directory.Exists(path) ? path : System.IO.Path.GetDirectoryName(path); folder is not null;
            folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(System.IO.Path.Combine(folder, SourceFolder.RegistryName)))
            {
                return folder;
            }
        }

        return null;
    }
}

using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Settings;

namespace ReportCompiler.Workspace.Files;

/// <summary>
/// The files of a folder of reports: <c>agencies.yaml</c> and, where there is one, <c>site.yaml</c> in it, and <c>*.yaml</c> at any depth
/// below.
/// </summary>
internal sealed class SourceFolder
{
    /// <summary>The name of the register of agencies.</summary>
    public const string RegistryName = "agencies.yaml";

    /// <summary>What the names of data files end in.</summary>
    public const string Extension = ".yaml";

    private const string MistakenExtension = ".yml";

    private static readonly HashSet<string> SkippedFolders = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj" };

    private readonly List<SourceFile> _reports = [];
    private readonly List<Finding> _findings = [];

    private SourceFolder()
    {
    }

    /// <summary>The register of agencies; null where there is none, which is a finding.</summary>
    public SourceFile? Registry { get; private set; }

    /// <summary>The settings of the site; null where there are none.</summary>
    public SourceFile? Settings { get; private set; }

    /// <summary>The reports, in ordinal order of their names.</summary>
    public IReadOnlyList<SourceFile> Reports => _reports;

    /// <summary>What could not be taken for a data file.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Looks through a folder. Folders named bin or obj, and hidden ones, are build output or tools: they are passed over.</summary>
    /// <param name="path">The full path of the folder.</param>
    /// <param name="name">How messages name it.</param>
    /// <param name="edited">Files, as messages name them, that are being written, whether or not they are there already.</param>
    public static SourceFolder Find(string path, string name, IEnumerable<string> edited)
    {
        var found = new SourceFolder();
        if (Directory.Exists(path))
        {
            found.Walk(new DirectoryInfo(path), name);
            found.Add(path, name, edited);
        }

        return found.Sorted(name);
    }

    /// <summary>Looks through the files of an earlier state, as through those on the disk.</summary>
    /// <param name="files">The files, each by its path from the folder.</param>
    /// <param name="name">How messages name the folder.</param>
    public static SourceFolder Of(IReadOnlyList<StoredFile> files, string name)
    {
        var found = new SourceFolder();
        foreach (var file in files.Where(file => !IsPassedOver(file.Path)))
        {
            found.Take(file, Join(name, file.Path));
        }

        return found.Sorted(name);
    }

    /// <summary>A name below a folder, with forward slashes.</summary>
    public static string Join(string folder, string name) => folder is "" or "." ? name : folder.TrimEnd('/') + "/" + name;

    private static bool IsPassedOver(string path)
    {
        var segments = path.Split('/');
        return segments.Any(segment => segment.StartsWith('.')) || segments.SkipLast(1).Any(SkippedFolders.Contains);
    }

    private SourceFolder Sorted(string name)
    {
        _reports.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        Registry = TakeOut(Join(name, RegistryName));
        Settings = TakeOut(Join(name, SiteSettings.FileName));
        if (Registry is null)
        {
            _findings.Add(new Finding(LoadDiagnostics.NoReports, name, default, name));
        }

        return this;
    }

    private void Take(StoredFile file, string name)
    {
        var isData = name.EndsWith(Extension, StringComparison.Ordinal);
        if (file.IsLink)
        {
            // One that leads to a folder has no ending; whether it does cannot be known of an earlier state.
            if (isData)
            {
                _findings.Add(new Finding(LoadDiagnostics.Link, name, default));
            }
        }
        else if (isData)
        {
            _reports.Add(new SourceFile(name, name) { Stored = file });
        }
        else if (name.EndsWith(MistakenExtension, StringComparison.OrdinalIgnoreCase))
        {
            _findings.Add(new Finding(LoadDiagnostics.WrongExtension, name, default));
        }
    }

    private void Walk(DirectoryInfo folder, string name)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            _findings.Add(new Finding(ShapeDiagnostics.Unreadable, name, default, TextFile.Reason(problem)));
            return;
        }

        foreach (var entry in entries.Where(entry => entry.Name[0] != '.'))
        {
            Take(entry, Join(name, entry.Name));
        }
    }

    private void Add(string path, string folder, IEnumerable<string> edited)
    {
        var known = _reports.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var prefix = Join(folder, string.Empty);
        foreach (var name in edited.Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && !known.Contains(name)))
        {
            var segments = name[prefix.Length..].Split('/');
            if (name.EndsWith(Extension, StringComparison.Ordinal)
                && !segments.Any(segment => segment is "" or [ '.', .. ] || SkippedFolders.Contains(segment)))
            {
                _reports.Add(new SourceFile(Path.Combine([path, .. segments]), name));
            }
        }
    }

    private void Take(FileSystemInfo entry, string name)
    {
        var isFolder = entry is DirectoryInfo;
        var isData = entry.Name.EndsWith(Extension, StringComparison.Ordinal);
        if (isFolder && SkippedFolders.Contains(entry.Name))
        {
            return;
        }

        if (entry.LinkTarget is not null)
        {
            // A link could lead anywhere on the machine; what it leads to within the folder is found without it.
            if (isFolder || isData)
            {
                _findings.Add(new Finding(LoadDiagnostics.Link, name, default));
            }
        }
        else if (entry is DirectoryInfo folder)
        {
            Walk(folder, name);
        }
        else if (isData)
        {
            _reports.Add(new SourceFile(entry.FullName, name));
        }
        else if (entry.Name.EndsWith(MistakenExtension, StringComparison.OrdinalIgnoreCase))
        {
            _findings.Add(new Finding(LoadDiagnostics.WrongExtension, name, default));
        }
    }

    // What stands beside the reports and is none.
    private SourceFile? TakeOut(string name)
    {
        var index = _reports.FindIndex(file => file.Name == name);
        if (index < 0)
        {
            return null;
        }

        var file = _reports[index];
        _reports.RemoveAt(index);
        return file;
    }
}

using System.Diagnostics;
using System.Text;

namespace ReportCompiler.Testing;

/// <summary>The repository that the running tests were built in.</summary>
public static class RepositoryTree
{
    private static readonly Lazy<string> FoundRoot = new(FindRoot);
    private static readonly Lazy<IReadOnlyList<TrackedFile>> ListedFiles = new(ListFiles);

    /// <summary>The folder that holds ReportCompiler.sln.</summary>
    public static string Root => FoundRoot.Value;

    /// <summary>The files that git tracks and that are there, in ordinal order of their paths.</summary>
    public static IReadOnlyList<TrackedFile> Files => ListedFiles.Value;

    /// <summary>The tracked C# sources; snapshots, which are data, are none.</summary>
    public static IEnumerable<TrackedFile> Sources => Files.Where(file => file.Extension == ".cs" && !file.IsSnapshot);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportCompiler.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds ReportCompiler.sln.");
    }

    private static List<TrackedFile> ListFiles()
    {
        // Without -z, git would quote and escape every name that is not ASCII.
        var start = new ProcessStartInfo("git", ["ls-files", "-z"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git could not be started.");
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        if (git.ExitCode != 0)
        {
            throw new InvalidOperationException($"git ls-files ended with {git.ExitCode} in {Root}.");
        }

        return output.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Order(StringComparer.Ordinal)
            .Select(path => new TrackedFile(path, Path.Combine(Root, path)))
            .Where(file => File.Exists(file.FullPath))
            .ToList();
    }
}

using System.IO.Enumeration;
using ReportCompiler.Workspace.Caching;

namespace ReportCompiler.Publishing.Site;

/// <summary>Looks through a folder of files.</summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = false, AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The files below a folder, each by its path with forward slashes; links are among them with a stamp that no file has.</summary>
    /// <param name="root">The full path of the folder.</param>
    /// <param name="folders">Receives the folders below it, each after the one that it lies in.</param>
    public static Dictionary<string, FileStamp> Look(string root, ICollection<string> folders)
    {
        var files = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        var waiting = new Stack<string>([string.Empty]);
        while (waiting.TryPop(out var folder))
        {
            foreach (var (name, isFolder, stamp) in EntriesOf(Path.Combine(root, folder)))
            {
                var path = folder + name;
                if (isFolder)
                {
                    folders.Add(path);
                    waiting.Push(path + "/");
                }
                else
                {
                    files[path] = stamp;
                }
            }
        }

        return files;
    }

    private static FileSystemEnumerable<(string Name, bool IsFolder, FileStamp Stamp)> EntriesOf(string folder) => new(
        folder,
        (ref entry) => (
            entry.FileName.ToString(),
            entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            entry.IsDirectory || entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? default : new FileStamp(entry.LastWriteTimeUtc.Ticks, entry.Length)),
        Everything);
}

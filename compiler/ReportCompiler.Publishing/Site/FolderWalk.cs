using ReportCompiler.Workspace.Caching;

namespace ReportCompiler.Publishing.Site;

/// <summary>Looks through a folder of files.</summary>
internal static class FolderWalk
{
    /// <summary>The files below a folder, each by its path with forward slashes; links are among them with a stamp that no file has.</summary>
    /// <param name="root">The full path of the folder.</param>
    /// <param name="folders">Receives the folders below it, each after the one that it lies in.</param>
    public static Dictionary<string, FileStamp> Look(string root, ICollection<string> folders)
    {
        var files = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        var waiting = new Stack<string>();
        waiting.Push(string.Empty);
        while (waiting.TryPop(out var folder))
        {
            foreach (var entry in new DirectoryInfo(Path.Combine(root, folder)).GetFileSystemInfos())
            {
                var path = folder + entry.Name;
                if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
                {
                    files[path] = default;
                }
                else if (entry is FileInfo file)
                {
                    files[path] = new FileStamp(file.LastWriteTimeUtc.Ticks, file.Length);
                }
                else
                {
                    folders.Add(path);
                    waiting.Push(path + "/");
                }
            }
        }

        return files;
    }
}

using System.Text;

namespace ReportCompiler.Testing;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Creates an empty folder.</summary>
    public TemporaryFolder() => Root = Directory.CreateTempSubdirectory("reportcompiler-").FullName;

    /// <summary>The full path of the folder.</summary>
    public string Root { get; }

    /// <summary>The full path of a file or folder in it.</summary>
    /// <param name="path">The path from the folder, with forward slashes.</param>
    public string At(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Writes a file, and the folders above it.</summary>
    /// <param name="path">The path from the folder, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The full path.</returns>
    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, and the folders above it.</summary>
    /// <param name="path">The path from the folder, with forward slashes.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>The full path.</returns>
    public string Write(string path, byte[] content)
    {
        var full = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return full;
    }

    /// <summary>Copies a folder into this one.</summary>
    /// <param name="source">The full path of the folder.</param>
    /// <param name="path">Where to, from this folder, with forward slashes.</param>
    /// <param name="pattern">Which files.</param>
    public void Copy(string source, string path, string pattern = "*")
    {
        foreach (var file in Directory.EnumerateFiles(source, pattern, SearchOption.AllDirectories))
        {
            Write(path + "/" + Path.GetRelativePath(source, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }
    }

    /// <summary>Every file below a folder: its path from there, with forward slashes, and its bytes.</summary>
    /// <param name="path">The path from this folder, with forward slashes.</param>
    public SortedDictionary<string, byte[]> Read(string path)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(At(path), "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(At(path), file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return files;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);
}

namespace ReportCompiler.Testing;

/// <summary>A file of the repository.</summary>
/// <param name="RelativePath">The path from the root, with forward slashes.</param>
/// <param name="FullPath">The path on this machine.</param>
public sealed record TrackedFile(string RelativePath, string FullPath)
{
    private const int Sample = 8000;

    /// <summary>The file's name without its folders.</summary>
    public string Name => Path.GetFileName(RelativePath);

    /// <summary>The file's extension with its dot, or an empty text.</summary>
    public string Extension => Path.GetExtension(RelativePath);

    /// <summary>The path of the file's folder from the root, with forward slashes and none at the end.</summary>
    public string Folder => RelativePath[..Math.Max(RelativePath.LastIndexOf('/'), 0)];

    /// <summary>Whether the file is an accepted snapshot.</summary>
    public bool IsSnapshot => Name.Contains(".verified.", StringComparison.Ordinal);

    /// <summary>Whether the file is text, which is told as git tells it: no zero byte near the start.</summary>
    public bool IsText => !Bytes.AsSpan(0, Math.Min(Bytes.Length, Sample)).Contains((byte)0);

    /// <summary>The content as it is on the disk.</summary>
    public byte[] Bytes => _bytes ??= File.ReadAllBytes(FullPath);

    /// <summary>The content as text.</summary>
    public string Text => File.ReadAllText(FullPath);

    private byte[]? _bytes;

    /// <summary>Whether the file stands in a folder or below it.</summary>
    /// <param name="folder">The folder's path from the root, with forward slashes and none at the end.</param>
    public bool IsUnder(string folder) => RelativePath.StartsWith(folder + "/", StringComparison.Ordinal);
}

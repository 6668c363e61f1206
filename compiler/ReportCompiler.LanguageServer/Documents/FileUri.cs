namespace ReportCompiler.LanguageServer.Documents;

/// <summary>File names as clients write them, RFC 8089.</summary>
internal static class FileUri
{
    /// <summary>The full path that a URI names; null where it names no file of this machine.</summary>
    public static string? PathOf(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile || parsed.IsUnc
            || parsed.LocalPath.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var path = parsed.LocalPath;

        // On Windows editors write file:///c%3A/folder.
        path = OperatingSystem.IsWindows() && path.Length > 2 && path[0] == '/' && path[2] == ':' ? path[1..] : path;
        return Path.IsPathFullyQualified(path) ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) : null;
    }

    /// <summary>The URI of a full path.</summary>
    public static string Of(string path) =>
        "file://" + (path.StartsWith('/') ? string.Empty : "/") + string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
}

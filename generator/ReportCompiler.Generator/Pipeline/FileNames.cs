namespace ReportCompiler.Generator.Pipeline;

/// <summary>Names files as messages do: from the folder of the project, with forward slashes.</summary>
internal static class FileNames
{
    /// <summary>The name of a file.</summary>
    /// <param name="path">Its path as the compiler knows it.</param>
    /// <param name="directory">The folder of the project; empty where it is not known.</param>
    public static string Relative(string path, string directory)
    {
        var file = path.Replace('\\', '/');
        var parts = directory.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var fileParts = file.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !IsRooted(file))
        {
            return file;
        }

        var common = 0;
        while (common < parts.Length && common < fileParts.Length - 1 && string.Equals(parts[common], fileParts[common], StringComparison.Ordinal))
        {
            common++;
        }

        return common == 0 ? file : string.Join("/", Enumerable.Repeat("..", parts.Length - common).Concat(fileParts.Skip(common)));
    }

    private static bool IsRooted(string file) => file.StartsWith("/", StringComparison.Ordinal) || (file.Length > 1 && file[1] == ':');
}

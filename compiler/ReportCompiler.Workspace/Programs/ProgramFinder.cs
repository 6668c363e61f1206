namespace ReportCompiler.Workspace.Programs;

/// <summary>Finds programs on this machine.</summary>
internal static class ProgramFinder
{
    private static readonly string[] WindowsEndings = [".exe", ".cmd"];

    /// <summary>The full path of a program; null where there is none.</summary>
    /// <param name="variable">An environment variable that may name it, and then does.</param>
    /// <param name="names">The names that it goes by, the likelier first.</param>
    public static string? Find(string? variable, params IReadOnlyList<string> names)
    {
        if (variable is not null && Environment.GetEnvironmentVariable(variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(Path.IsPathFullyQualified);
        return names
            .SelectMany(name => OperatingSystem.IsWindows() ? WindowsEndings.Select(ending => name + ending) : [name])
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}

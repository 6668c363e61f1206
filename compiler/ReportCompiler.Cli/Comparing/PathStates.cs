using ReportCompiler.Cli.Folders;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Cli.Comparing;

/// <summary>Two files, or two folders, that are compared.</summary>
internal static class PathStates
{
    private const string UsualFolder = "reports";
    private const string DataEnding = ".yaml";

    private static readonly string[] BesideReports = [ReportsFolder.Registry, SiteSettings.FileName];

    /// <summary>Finds and reads both.</summary>
    /// <param name="old">The old one, as it was named.</param>
    /// <param name="current">The new one, as it was named.</param>
    /// <param name="loader">Reads them.</param>
    public static StatePair Of(string old, string current, StateLoader loader)
    {
        if (new[] { old, current }.FirstOrDefault(path => !Path.Exists(path)) is { } missing)
        {
            return StatePair.Refused(Words.Say("path-states.missing", $"'{missing}' does not exist.", $"“{missing}”不存在。"));
        }

        if (File.Exists(old) != File.Exists(current))
        {
            return StatePair.Refused(Words.Say(
                "path-states.mixed",
                $"'{old}' and '{current}' must both be files, or both be folders.",
                $"“{old}”和“{current}”应同为文件或同为目录。"));
        }

        return File.Exists(old) ? Files(old, current, loader) : Folders(old, current, loader);
    }

    private static StatePair Folders(string old, string current, StateLoader loader)
    {
        foreach (var path in new[] { old, current })
        {
            if (FolderIn(path) is null)
            {
                return StatePair.Refused(Words.Say(
                    "path-states.no-folder",
                    $"'{path}' holds no folder of reports: there is no agencies.yaml in it, nor in {UsualFolder} below it.",
                    $"“{path}”中没有报告目录：其中及其 {UsualFolder} 目录中都没有 agencies.yaml。"));
            }
        }

        var (before, after) = (FolderIn(old)!, FolderIn(current)!);
        return new StatePair { Old = loader.Load(old, before.Path, before.Name, null), New = loader.Load(current, after.Path, after.Name, null) };
    }

    private static ReportsFolder? FolderIn(string path) => new[] { Path.GetFullPath(path), Path.Combine(Path.GetFullPath(path), UsualFolder) }
        .Where(folder => File.Exists(Path.Combine(folder, ReportsFolder.Registry)))
        .Select(ReportsFolder.At)
        .FirstOrDefault();

    private static StatePair Files(string old, string current, StateLoader loader)
    {
        if (new[] { old, current }.FirstOrDefault(path => !IsData(Path.GetFileName(path))) is { } other)
        {
            return StatePair.Refused(Words.Say(
                "path-states.no-data-file",
                $"'{other}' is no data file: their names end in {DataEnding} and begin with no dot.",
                $"“{other}”不是数据文件：数据文件名以 {DataEnding} 结尾，且不以点开头。"));
        }

        var registry = RegistryFor(old) ?? RegistryFor(current);
        return new StatePair
        {
            Old = Load(old, registry, loader),
            New = Load(current, RegistryFor(current) ?? registry, loader),
            AreFiles = !BesideReports.Contains(Path.GetFileName(old)) || Path.GetFileName(old) != Path.GetFileName(current),
        };
    }

    private static bool IsData(string name) => name.EndsWith(DataEnding, StringComparison.Ordinal) && name[0] != '.';

    private static string? RegistryFor(string path) =>
        ReportsFolder.Above(Path.GetFullPath(path)) is { } folder ? Path.Combine(folder, ReportsFolder.Registry) : null;

    // Each is read as the only report of a folder, with the register that it goes by.
    private static ComparedState Load(string path, string? registry, StateLoader loader)
    {
        var full = Path.GetFullPath(path);
        var name = Path.GetFileName(full);
        var files = new List<StoredFile> { new(name, Read(full), IsLink: false) };
        if (registry is not null && name != ReportsFolder.Registry)
        {
            files.Add(new StoredFile(ReportsFolder.Registry, Read(registry), IsLink: false));
        }

        var folder = Path.GetDirectoryName(full)!;
        return loader.Load(path, folder, ReportsFolder.Shorten(folder), files);
    }

    // What is larger than any data file is not read; the finding says so.
    private static byte[]? Read(string path) => new FileInfo(path).Length <= StoredFile.Limit ? File.ReadAllBytes(path) : null;
}

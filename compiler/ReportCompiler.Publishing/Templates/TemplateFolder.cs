using ReportCompiler.Pages.Checking;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Workspace.Exchange.Maps;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Publishing.Templates;

/// <summary>The files of a folder of templates.</summary>
public sealed class TemplateFolder
{
    /// <summary>What the names of forms end in.</summary>
    public const string Forms = FolderForms.Ending;

    private static readonly string[] Suffixes = [Forms, FormExtension.Ending, PageNames.Suffix, ExchangeMaps.Suffix, FormOverview.FileName];

    private readonly string _name;
    private readonly List<SourceFile> _files = [];
    private readonly List<Finding> _findings = [];

    private TemplateFolder(string name) => _name = name;

    /// <summary>Every file, in ordinal order of their names.</summary>
    internal IReadOnlyList<SourceFile> Files => _files;

    /// <summary>What could not be read.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The folder of templates that a path belongs to; null where the path holds no template.</summary>
    /// <param name="path">The full path of a file or folder.</param>
    public static string? Above(string path)
    {
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
        if (!(File.Exists(path) ? IsTemplate(path) : Walk(path).Any()))
        {
            return null;
        }

        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (HoldsPages(Path.Combine(above, PageNames.Shared)))
            {
                return above;
            }
        }

        return HoldsDirectly(folder) ? Path.GetDirectoryName(folder) : Directory.EnumerateDirectories(folder).Any(HoldsDirectly) ? folder : null;
    }

    /// <summary>Looks through a folder. Folders named bin or obj, and hidden ones, are passed over; links are not followed.</summary>
    /// <param name="path">The full path of the folder.</param>
    /// <param name="name">How messages name it.</param>
    internal static TemplateFolder Find(string path, string name)
    {
        var found = new TemplateFolder(name);
        foreach (var file in Walk(path))
        {
            var relative = Path.GetRelativePath(path, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (file.LinkTarget is null)
            {
                found._files.Add(new SourceFile(file.FullName, SourceFolder.Join(name, relative)));
            }
            else
            {
                found._findings.Add(new Finding(LoadDiagnostics.Link, SourceFolder.Join(name, relative), default));
            }
        }

        found._files.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return found;
    }

    /// <summary>The files of a kind.</summary>
    /// <param name="suffix">What their names end in.</param>
    internal IEnumerable<SourceFile> Of(string suffix) => _files.Where(file => file.Name.EndsWith(suffix, StringComparison.Ordinal));

    /// <summary>The name of a file from the folder on.</summary>
    internal string Within(SourceFile file) => file.Name[(SourceFolder.Join(_name, "-").Length - 1)..];

    private static bool IsTemplate(string name) => Array.Exists(Suffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal));

    private static bool HoldsPages(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*" + PageNames.Suffix).Any();

    private static bool HoldsDirectly(string folder) => Directory.EnumerateFiles(folder).Any(IsTemplate);

    private static IEnumerable<FileInfo> Walk(string folder)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden };
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", options))
        {
            if (entry is FileInfo file && IsTemplate(file.Name))
            {
                yield return file;
            }
            else if (entry is DirectoryInfo { LinkTarget: null } inner && inner.Name is not ("bin" or "obj"))
            {
                foreach (var below in Walk(inner.FullName))
                {
                    yield return below;
                }
            }
        }
    }
}

using System.Xml.Linq;
using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>What a project file says about the project's place among the others.</summary>
internal sealed record ProjectFile(TrackedFile File)
{
    private readonly Lazy<XDocument> _document = new(() => XDocument.Load(File.FullPath));

    /// <summary>The project's name, which is that of its assembly unless it says otherwise.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File.Name);

    /// <summary>The name of the project's assembly.</summary>
    public string Assembly => _document.Value.Descendants("AssemblyName").FirstOrDefault()?.Value ?? Name;

    /// <summary>All projects of the repository.</summary>
    public static IEnumerable<ProjectFile> All =>
        RepositoryTree.Files.Where(file => file.Extension == ".csproj").Select(file => new ProjectFile(file));

    /// <summary>The projects whose output this one is compiled against.</summary>
    public IEnumerable<string> References => ReferencesWhere(buildOnly: false);

    /// <summary>The projects that only take part in the compilation, as generator or analyzer.</summary>
    public IEnumerable<string> BuildReferences => ReferencesWhere(buildOnly: true);

    private IEnumerable<string> ReferencesWhere(bool buildOnly) =>
        _document.Value.Descendants("ProjectReference")
            .Where(item => (Metadata(item, "OutputItemType") == "Analyzer") == buildOnly)
            .Select(item => item.Attribute("Include")?.Value ?? "")
            .Where(path => path.Length > 0)
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    private static string? Metadata(XElement item, string name) =>
        item.Attribute(name)?.Value ?? item.Element(name)?.Value;
}

using System.Reflection;

namespace ReportCompiler.Workspace.Files;

/// <summary>The page templates that an assembly carries as resources, each under its path as logical name.</summary>
/// <param name="assembly">The assembly.</param>
public sealed class EmbeddedTemplates(Assembly assembly) : ITemplateSource
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = [.. assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">There is no such resource.</exception>
    public string Read(string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException("No such template.", name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>The maps that lie beside the templates.</summary>
public static class ExchangeMaps
{
    /// <summary>What the names of maps end in.</summary>
    public const string Suffix = ".exchange.yaml";

    /// <summary>Reads the maps of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="catalog">The forms that there are.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="isWanted">Whether a map of that name is read; null for all.</param>
    public static IReadOnlyList<ExchangeMap> Read(
        ITemplateSource source, FormCatalog catalog, ICollection<Finding> findings, Func<string, bool>? isWanted = null) =>
        [.. source.Names
            .Where(name => name.EndsWith(Suffix, StringComparison.Ordinal) && isWanted?.Invoke(name) != false)
            .SelectMany(name => ExchangeMapReader.Read("templates/" + name, source.Read(name), catalog, findings))];

    /// <summary>Reads the maps of a file, one for each version of the form that it names; none, with findings, where it cannot be read.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="name">How messages name it.</param>
    /// <param name="catalog">The forms that there are.</param>
    /// <param name="findings">Where findings go.</param>
    public static IReadOnlyList<ExchangeMap> ReadFile(string path, string name, FormCatalog catalog, ICollection<Finding> findings) =>
        TextFile.Read(new SourceFile(path, name), findings) is { } text ? ExchangeMapReader.Read(name, text, catalog, findings) : [];
}

using ReportCompiler.Runtime.Rendering;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;

namespace ReportCompiler.Runtime.Exchange.Maps;

/// <summary>The maps that lie beside the templates.</summary>
public static class ExchangeMaps
{
    /// <summary>What the names of maps end in.</summary>
    public const string Suffix = ".exchange.yaml";

    /// <summary>Reads every map of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="catalog">The forms that there are.</param>
    /// <param name="findings">Where findings go.</param>
    public static IReadOnlyList<ExchangeMap> Read(ITemplateSource source, FormCatalog catalog, ICollection<Finding> findings) =>
        [.. source.Names
            .Where(name => name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => ExchangeMapReader.Read("templates/" + name, source.Read(name), catalog, findings))
            .OfType<ExchangeMap>()];
}

using System.Globalization;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>Finds the versions of the form that a map is for.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="catalog">The forms that there are.</param>
internal sealed class MapForms(MapContext context, FormCatalog catalog)
{
    /// <summary>Finds them by <c>template</c> and <c>version</c>, which is one number or a list; those that do not exist are reported.</summary>
    public IReadOnlyList<FormEngine> Read(MapProperties map)
    {
        var family = map.RequiredText("template");
        IReadOnlyList<DocumentNode> versions = map.RequiredNode("version") is { } node ? (node as DocumentList)?.Items ?? [node] : [];
        var numbers = versions.Select(NumberOf).ToList();
        return family is null ? [] : [.. numbers.OfType<int>().Distinct().Select(number => Find(map, family, number)).OfType<FormEngine>()];
    }

    private int? NumberOf(DocumentNode node)
    {
        if (node is DocumentText text && int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        context.Report(MapDiagnostics.InvalidValue, node.Span, MapWords.Property("version"), MapWords.Version);
        return null;
    }

    private FormEngine? Find(MapProperties map, string family, int version)
    {
        var engine = catalog.Engines.FirstOrDefault(engine => engine.Form.Family == family && engine.Form.Version == version);
        if (engine is null)
        {
            var names = catalog.Engines.Select(candidate => candidate.Form.DisplayName);
            var name = FormattableString.Invariant($"{family} {version}");
            context.Report(MapDiagnostics.UnknownName, map.Node("template")!.Span, MapWords.Form, name, MapContext.DidYouMean(name, names));
        }

        return engine;
    }
}

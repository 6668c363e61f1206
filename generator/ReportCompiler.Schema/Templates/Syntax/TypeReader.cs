using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads the cell types of a template.</summary>
internal static class TypeReader
{
    private const int LargestScale = 10;

    /// <summary>Reads the types, in order; those that cannot be read are left out, with findings.</summary>
    public static List<CellType> Read(TemplateContext context, YamlNode? node)
    {
        var types = new List<CellType>();
        if (node is null || PropertyReader.Open(context, node, Wording.Types, null) is null)
        {
            return types;
        }

        foreach (var entry in ((YamlMapping)node).Entries)
        {
            var properties = PropertyReader.Open(context, entry.Value, Wording.Type, "kind", "unit", "scale", "signed", "min", "max");
            properties?.Matching("type", entry.Key, Ids.IsPartId, Wording.Id);
            if (properties is not null && ReadType(properties, entry.Key.Value) is { } type)
            {
                types.Add(type);
            }
        }

        return types;
    }

    private static CellType? ReadType(PropertyReader properties, string name)
    {
        var kind = properties.Matching("kind", properties.RequiredText("kind"), value => value is "integer" or "decimal" or "percent", Wording.Kind);
        if (kind is null)
        {
            return null;
        }

        var isPercent = kind == "percent";
        var isDecimal = isPercent || kind == "decimal";
        var scale = properties.Number("scale", value => value >= 0 && value <= (isDecimal ? LargestScale : 0) && value == decimal.Truncate(value), Wording.Scale);
        if (isDecimal && properties.RequiredNode("scale") is null)
        {
            return null;
        }

        return new CellType(
            name,
            isDecimal ? CellKind.Decimal : CellKind.Integer,
            properties.Text("unit")?.Value ?? (isPercent ? "%" : string.Empty),
            (int)(scale ?? 0),
            properties.Flag("signed"),
            properties.Number("min", _ => true, Wording.Number) ?? (isPercent ? 0 : null),
            properties.Number("max", _ => true, Wording.Number) ?? (isPercent ? 100 : null));
    }
}

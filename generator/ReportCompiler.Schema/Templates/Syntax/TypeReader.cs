using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads the cell types of a template.</summary>
internal static class TypeReader
{
    private const int MaxScale = 10;
    private const string UpTo = "..";

    private static readonly Dictionary<string, CellKind> Kinds = new(StringComparer.Ordinal)
    {
        ["integer"] = CellKind.Integer,
        ["decimal"] = CellKind.Decimal,
        ["percent"] = CellKind.Decimal,
        ["date"] = CellKind.Date,
        ["text"] = CellKind.Text,
        ["code"] = CellKind.Code,
        ["flag"] = CellKind.Flag,
        ["choices"] = CellKind.Choices,
        ["names"] = CellKind.Names,
    };

    /// <summary>Reads the types, in order; those that cannot be read are left out, with findings.</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="node">The mapping of types.</param>
    /// <param name="language">The language of the form, in which boxes are labelled that the template gives no label.</param>
    public static List<CellType> Read(TemplateContext context, YamlNode? node, string language)
    {
        var types = new List<CellType>();
        if (node is null || PropertyReader.Open(context, node, Wording.Types, null) is null)
        {
            return types;
        }

        foreach (var entry in ((YamlMapping)node).Entries)
        {
            var properties = PropertyReader.Open(context, entry.Value, Wording.Type, FormKeys.NamesAt(FormLevel.Type));
            properties?.Matching("type", entry.Key, Ids.IsPartId, Wording.Id);
            if (properties is not null && ReadType(context, properties, entry.Key.Value, language) is { } type)
            {
                types.Add(type);
            }
        }

        return types;
    }

    private static CellType? ReadType(TemplateContext context, PropertyReader properties, string name, string language)
    {
        var kind = properties.Matching("kind", properties.RequiredText("kind"), Kinds.ContainsKey, Wording.Kind);
        if (kind is null)
        {
            return null;
        }

        var isPercent = kind == "percent";
        var isDecimal = Kinds[kind] == CellKind.Decimal;
        var most = isDecimal ? MaxScale : 0;
        var scale = properties.Matching("scale", properties.Text("scale"), text => ReadScale(text) is { } value && value <= most, Wording.Scale);
        if (isDecimal && properties.RequiredNode("scale") is null)
        {
            return null;
        }

        var choice = new ChoiceReader(context, properties, Kinds[kind], Language.Find(language) ?? Language.English).Read();
        return new CellType(
            name,
            Kinds[kind],
            properties.Text("unit")?.Value ?? (isPercent ? "%" : string.Empty),
            scale is null ? 0 : ReadScale(scale)!.Value,
            properties.Flag("signed"),
            properties.Number("min", _ => true, Wording.Number) ?? (isPercent ? 0 : null),
            properties.Number("max", _ => true, Wording.Number) ?? (isPercent ? 100 : null))
        {
            HasOpenScale = scale?.StartsWith(UpTo, StringComparison.Ordinal) == true,
            AllowsBlank = properties.Matching("blank", properties.Text("blank"), value => value is "allowed" or "forbidden", Wording.Blank) == "allowed",
            NotApplicable = properties.Text("notApplicable")?.Value ?? string.Empty,
            Specials = ReadSpecials(context, properties.Node("special")),
            Codes = choice.Codes,
            Labels = choice.Labels,
            Drawing = choice.Drawing,
            Other = choice.Other,
            Joint = choice.Joint,
            Pattern = choice.Pattern,
        };
    }

    // 2 for two places, ..4 for up to four.
    private static int? ReadScale(string text)
    {
        var digits = text.StartsWith(UpTo, StringComparison.Ordinal) ? text.Substring(UpTo.Length) : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var scale) ? scale : null;
    }

    private static EquatableArray<SpecialValue> ReadSpecials(TemplateContext context, YamlNode? node)
    {
        if (node is null || PropertyReader.Open(context, node, Wording.Special, null) is not { } properties)
        {
            return default;
        }

        return new(((YamlMapping)node).Entries
            .Select(entry => (Text: entry.Key.Value, Value: properties.Number(entry.Key.Value, _ => true, Wording.Number)))
            .Where(special => special.Value is not null)
            .Select(special => new SpecialValue(special.Text, special.Value!.Value)));
    }
}

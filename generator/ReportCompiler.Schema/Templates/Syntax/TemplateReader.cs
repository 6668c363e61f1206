using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads a template as declared.</summary>
internal static class TemplateReader
{
    /// <summary>The properties of a template.</summary>
    public static readonly IReadOnlyList<string> Keys = FormKeys.NamesAt(FormLevel.Form);

    /// <summary>Reads a template; no syntax where its head cannot be read.</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="text">The text of the template.</param>
    public static (HeaderSyntax? Header, TemplateSyntax? Syntax) Read(TemplateContext context, string text)
    {
        var root = YamlTree.Read(context.File, text, context.Findings);
        var properties = root is null ? null : PropertyReader.Open(context, root, Wording.Template, [.. Keys]);
        if (properties is null)
        {
            return default;
        }

        var header = TemplateHeaderReader.Read(properties);
        var conversions = UnitReader.Read(context, properties.Node("units"));
        var syntax = new TemplateSyntax(
            header!,
            TypeReader.Read(context, properties.Node("types"), header?.Language ?? string.Empty),
            new SectionReader(context).Read(properties.SomeItems("sections", properties.RequiredNode("sections"))),
            new RuleReader(context).Read(properties.Node("rules")),
            new ClaimReader(context).Read(properties.Node("claims")),
            conversions)
        {
            Holidays = ReadHolidays(properties),
            TwinThreshold = properties.Number("similarity", value => value is > 0 and <= 1, Wording.Share) ?? 0,
            ClaimWords = ClaimWordsReader.Read(context, properties.Node("claimWords")),
        };
        return (header, header is null ? null : syntax);
    }

    private static EquatableArray<int> ReadHolidays(PropertyReader properties)
    {
        var days = properties.Items("holidays", properties.Node("holidays")).OfType<YamlScalar>();
        return new(days
            .Select(day => properties.Matching("holidays", day, text => DayNumber.Parse(text) is not null, Wording.Date))
            .OfType<string>()
            .Select(day => DayNumber.Parse(day)!.Value));
    }
}

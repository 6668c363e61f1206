using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads what the guidance of a region adds to a form.</summary>
internal sealed class ExtensionReader(TemplateContext context)
{
    private static readonly LocalizedText Extension = Words.Say("extension-reader.extension", "an extension", "地区补充");
    private static readonly LocalizedText Addition = Words.Say("extension-reader.addition", "a row that is added", "补充行");
    private static readonly LocalizedText Narratives = Words.Say("extension-reader.narratives", "'narratives'", "narratives");
    private static readonly LocalizedText Limits = Words.Say("extension-reader.limits", "what is asked of a narrative", "对文字叙述的要求");
    private static readonly LocalizedText Length = Words.Say("extension-reader.length", "a whole number of at least 1", "不小于 1 的整数");
    private static readonly LocalizedText Place = Words.Say("extension-reader.place", "after' or 'before", "after”或“before");
    private static readonly LocalizedText Before = Words.Say("extension-reader.before", "a row that says 'after'", "已写 after 的补充行");
    private static readonly LocalizedText Name = Words.Say("extension-reader.name", "'name'", "name");

    private static readonly string[] Keys = ["extends", "versions", "for", "years", "name", "basis", "rows", "rules", "narratives", "due"];

    /// <summary>Reads an extension; null where its head cannot be read.</summary>
    /// <param name="root">The file.</param>
    public ExtensionSyntax? Read(YamlNode root)
    {
        var fixedKeys = TemplateReader.Keys.Except(Keys).ToList();
        ReportFixed(root, fixedKeys);
        var properties = PropertyReader.Open(context, root, Extension, [.. Keys, .. fixedKeys]);
        if (properties is null)
        {
            return null;
        }

        var family = properties.RequiredText("extends");
        var isFamily = properties.Matching("extends", family, Ids.IsHyphenatedId, Wording.FamilyId) is not null;
        var agency = properties.RequiredText("for");
        var yearsNode = properties.RequiredText("years");
        var years = properties.Matching("years", yearsNode, value => TemplateHeaderReader.ParseYears(value) is not null, Wording.Years);
        var name = ReadName(properties.RequiredNode("name"));
        var versions = properties.Node("versions") is { } list ? ReadVersions(properties, list) : null;
        var parts = (
            Rows: ReadRows(properties),
            Rules: new RuleReader(context).Read(properties.Node("rules")),
            Limits: ReadLimits(properties.Node("narratives")),
            Due: DueReader.Read(context, properties.Node("due")));
        return !isFamily || agency is null || years is null || name is null
            ? null
            : new ExtensionSyntax(family!, versions, agency, TemplateHeaderReader.ParseYears(years)!, yearsNode!.Span, name, properties.Span)
            {
                Basis = properties.Text("basis")?.Value ?? string.Empty,
                Rows = parts.Rows,
                Rules = parts.Rules,
                Limits = parts.Limits,
                Due = parts.Due,
            };
    }

    // What a template says, an extension cannot say anew.
    private void ReportFixed(YamlNode root, List<string> fixedKeys)
    {
        foreach (var entry in (root as YamlMapping)?.Entries.Where(entry => fixedKeys.Contains(entry.Key.Value)) ?? [])
        {
            context.Report(ExtensionDiagnostics.FormIsFixed, entry.Key.Span, entry.Key.Value);
        }
    }

    private TranslatedText? ReadName(YamlNode? node)
    {
        var properties = node is null ? null : PropertyReader.Open(context, node, Name, "en", "zh");
        var english = properties?.RequiredText("en");
        var chinese = properties?.RequiredText("zh");
        return english is null || chinese is null ? null : new TranslatedText(english.Value.Trim(), chinese.Value.Trim());
    }

    private static List<(int Number, SourceSpan Span)> ReadVersions(PropertyReader properties, YamlNode node)
    {
        var versions = new List<(int, SourceSpan)>();
        foreach (var item in properties.SomeItems("versions", node).OfType<YamlScalar>())
        {
            if (properties.Matching("versions", item, text => ReadCount(text) > 0, Wording.Version) is { } number)
            {
                versions.Add((ReadCount(number), item.Span));
            }
        }

        return versions;
    }

    private List<AdditionSyntax> ReadRows(PropertyReader properties)
    {
        var rows = new List<AdditionSyntax>();
        foreach (var item in properties.SomeItems("rows", properties.Node("rows")))
        {
            if (PropertyReader.Open(context, item, Addition, "in", "after", "before", "countsIn", "row") is { } row && ReadRow(row) is { } addition)
            {
                rows.Add(addition);
            }
        }

        return rows;
    }

    private AdditionSyntax? ReadRow(PropertyReader properties)
    {
        var table = properties.RequiredText("in");
        var after = properties.Text("after");
        var before = properties.Text("before");
        if (after is not null)
        {
            properties.Refuse("before", Before);
        }
        else if (before is null && properties.Lacks("after") && properties.Lacks("before"))
        {
            context.Report(TemplateDiagnostics.MissingProperty, properties.Span, Addition, Place);
        }

        var totals = properties.Node("countsIn") switch
        {
            YamlScalar total => [total],
            var node => properties.SomeItems("countsIn", node).OfType<YamlScalar>().ToList(),
        };
        var row = properties.RequiredNode("row") is { } declared ? new RowHeadingReader(context).Read([declared]) : [];
        var anchor = after ?? before;
        return table is null || anchor is null || row.Count == 0 ? null : new AdditionSyntax(table, anchor, after is not null, totals, row[0]);
    }

    private List<NarrativeLimit> ReadLimits(YamlNode? node)
    {
        var limits = new List<NarrativeLimit>();
        if (node is null || PropertyReader.Open(context, node, Narratives, null) is null)
        {
            return limits;
        }

        foreach (var entry in ((YamlMapping)node).Entries)
        {
            var properties = PropertyReader.Open(context, entry.Value, Limits, "maxLength");
            var length = properties?.Matching("maxLength", properties.RequiredText("maxLength"), text => ReadCount(text) > 0, Length);
            if (length is not null)
            {
                limits.Add(new NarrativeLimit(entry.Key, ReadCount(length)));
            }
        }

        return limits;
    }

    private static int ReadCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads what a type lets choose among or list: the words of the data, those that the form prints, and how it prints them.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="properties">The properties of the type.</param>
/// <param name="kind">Its kind.</param>
/// <param name="language">The language of the form.</param>
internal sealed class ChoiceReader(TemplateContext context, PropertyReader properties, CellKind kind, Language language)
{
    private const string Values = "values";
    private const string Yes = "yes";
    private const string No = "no";

    private static readonly LocalizedText YesLabel = Words.Say("choice-reader.yes", "Yes", "是");
    private static readonly LocalizedText NoLabel = Words.Say("choice-reader.no", "No", "否");
    private static readonly LocalizedText Joint = Words.Say("choice-reader.joint", ", ", "、");

    // What has a meaning for which kinds.
    private static readonly Dictionary<string, CellKind[]> Kinds = new(StringComparer.Ordinal)
    {
        [Values] = [CellKind.Code, CellKind.Flag, CellKind.Choices],
        ["draw"] = [CellKind.Code, CellKind.Flag, CellKind.Choices],
        ["other"] = [CellKind.Code, CellKind.Choices],
        ["join"] = [CellKind.Choices, CellKind.Names],
        ["pattern"] = [CellKind.Text],
    };

    private static readonly Dictionary<string, CellDrawing> Drawings = new(StringComparer.Ordinal)
    {
        ["words"] = CellDrawing.Words,
        ["boxes"] = CellDrawing.Boxes,
        ["box"] = CellDrawing.Box,
    };

    /// <summary>Reads the properties; what a kind has no use for is refused.</summary>
    public ChoiceSyntax Read()
    {
        foreach (var key in Kinds.Where(known => !known.Value.Contains(kind)).Select(known => known.Key))
        {
            properties.Refuse(key, Wording.TypeOfKind(kind.ToString().ToLowerInvariant()));
        }

        var drawing = Has("draw") ? properties.Matching("draw", properties.Text("draw"), IsDrawing, Wording.Drawing) : null;
        var drawn = drawing is null ? CellDrawing.Words : Drawings[drawing];
        var other = Has("other") ? properties.Text("other")?.Value ?? string.Empty : string.Empty;
        var (codes, labels) = kind == CellKind.Flag ? (default, LabelsOfFlag(drawn)) : Has(Values) ? ReadCodes(other) : default;
        return new ChoiceSyntax(codes, labels, drawn)
        {
            Other = other,
            Pattern = Has("pattern")
                ? properties.Matching("pattern", properties.Text("pattern"), text => TextPattern.Parse(text) is not null, Wording.Pattern) ?? string.Empty
                : string.Empty,
            Joint = Has("join") ? properties.Text("join")?.Value ?? Joint.In(language) : string.Empty,
        };
    }

    private bool Has(string key) => Kinds[key].Contains(kind);

    private bool IsDrawing(string text) => Drawings.TryGetValue(text, out var drawing) && (drawing != CellDrawing.Box || kind == CellKind.Flag);

    private EquatableArray<string> LabelsOfFlag(CellDrawing drawing)
    {
        EquatableArray<string> usual = drawing == CellDrawing.Boxes ? new(YesLabel.In(language), NoLabel.In(language)) : default;
        if (properties.Node(Values) is not { } node)
        {
            return usual;
        }

        if (node is YamlMapping { Entries.Count: 2 } mapping && mapping.Find(Yes) is YamlScalar yes && mapping.Find(No) is YamlScalar no)
        {
            return AreDistinct(node, [Yes, No, .. new[] { yes.Value, no.Value }.Except([Yes, No])]) && yes.Value != no.Value ? new(yes.Value, no.Value) : usual;
        }

        context.Report(TemplateDiagnostics.WrongShape, node.Span, Wording.Property(Values), Wording.YesAndNo);
        return usual;
    }

    // A list of words, or a mapping of words to what is printed for them.
    private (EquatableArray<string> Codes, EquatableArray<string> Labels) ReadCodes(string other)
    {
        var node = properties.RequiredNode(Values);
        if (node is null)
        {
            return default;
        }

        string[] taken = other.Length == 0 ? [] : other == CellItems.Other ? [other] : [CellItems.Other, other];
        if (node is not YamlMapping mapping)
        {
            var words = properties.SomeItems(Values, node).OfType<YamlScalar>().Select(value => value.Value).ToList();
            return AreDistinct(node, [.. words, .. taken]) ? (new(words), default) : default;
        }

        foreach (var label in mapping.Entries.Select(entry => entry.Value).Where(label => label is not YamlScalar))
        {
            context.Report(TemplateDiagnostics.WrongShape, label.Span, Wording.Property(Values), Wording.Single);
        }

        var codes = mapping.Entries.Select(entry => entry.Key.Value).ToList();
        var labels = mapping.Entries.Select(entry => (entry.Value as YamlScalar)?.Value ?? entry.Key.Value).ToList();
        return AreDistinct(node, [.. codes, .. labels.Where((label, place) => label != codes[place]), .. taken]) ? (new(codes), new(labels)) : default;
    }

    private bool AreDistinct(YamlNode node, List<string> words)
    {
        var wrong = words.GroupBy(word => word, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1 || !IsOneItem(same.Key))?.Key;
        if (wrong is not null)
        {
            context.Report(TemplateDiagnostics.InvalidValue, node.Span, Values, wrong, Wording.Distinct);
        }

        return wrong is null;
    }

    // Lines are what a list is kept in.
    private static bool IsOneItem(string word) => word.Trim() == word && word.IndexOf('\n') < 0 && CellItems.OtherIn(word) is null;
}

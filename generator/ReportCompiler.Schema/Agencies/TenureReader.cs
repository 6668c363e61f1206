using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Agencies;

/// <summary>Reads when an agency is there, whom it answers to in which year, and who it came of or became a part of.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="properties">The entry of the agency.</param>
internal sealed class TenureReader(TemplateContext context, PropertyReader properties)
{
    private const string Parent = "parent";
    private const int Digits = 4;

    private static readonly LocalizedText YearShape = Words.Say("tenure-reader.year-shape", "a year of four digits", "四位数字的年度");
    private static readonly LocalizedText WithoutUntil = Words.Say("tenure-reader.without-until", "an agency without 'until'", "没有 until 的单位");
    private static readonly LocalizedText WithoutFrom = Words.Say("tenure-reader.without-from", "an agency without 'from'", "没有起始年度的单位");

    /// <summary>The first and the last year that the agency reports on.</summary>
    public (int? From, int? Until) Years()
    {
        var (from, until) = (Year("from"), Year("until"));
        if (from > until)
        {
            var shape = Words.Say("tenure-reader.until-shape", $"not before {from.Value} ('from')", $"不早于起始年度 {from.Value} 的年度");
            context.Report(TemplateDiagnostics.InvalidValue, properties.Node("until")!.Span, "until", until!.Value, shape);
        }

        return (from, until);
    }

    /// <summary>The bodies that took over from it, and those that it was split off from: one id, or a list of them.</summary>
    /// <param name="from">Its first year.</param>
    /// <param name="until">Its last year.</param>
    public (IReadOnlyList<YamlScalar> Into, IReadOnlyList<YamlScalar> OutOf) Kin(int? from, int? until)
    {
        if (until is null && properties.Lacks("until"))
        {
            properties.Refuse("into", WithoutUntil);
        }

        if (from is null && properties.Lacks("from"))
        {
            properties.Refuse("outOf", WithoutFrom);
        }

        return (until is null ? [] : Ids("into"), from is null ? [] : Ids("outOf"));
    }

    /// <summary>The bodies that it answers to: one of all years, or since which year each.</summary>
    public IReadOnlyList<(int? Since, YamlScalar? Id)> Parents()
    {
        if (properties.Node(Parent) is not YamlMapping years)
        {
            return properties.Text(Parent) is { } only ? [(null, only)] : [];
        }

        var parents = new List<(int? Since, YamlScalar? Id)>();
        foreach (var entry in years.Entries)
        {
            if (YearIn(entry.Key) is { } year && AsId(Parent, entry.Value) is { } id)
            {
                parents.Add((year, id.Value.Length == 0 || id.Value is "~" or "null" ? null : id));
            }
        }

        return [.. parents.OrderBy(entry => entry.Since)];
    }

    private int? Year(string key) => properties.Text(key) is { } text ? YearIn(text, key) : null;

    private int? YearIn(YamlScalar text, string key = Parent)
    {
        if (text.Value.Length == Digits && int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
        {
            return year;
        }

        context.Report(TemplateDiagnostics.InvalidValue, text.Span, key, text.Value, YearShape);
        return null;
    }

    private List<YamlScalar> Ids(string key) => properties.Node(key) is YamlSequence list
        ? [.. list.Items.Select(item => AsId(key, item)).OfType<YamlScalar>()]
        : properties.Text(key) is { } only ? [only] : [];

    private YamlScalar? AsId(string key, YamlNode node)
    {
        if (node is not YamlScalar)
        {
            context.Report(TemplateDiagnostics.WrongShape, node.Span, Wording.Property(key), Wording.Single);
        }

        return node as YamlScalar;
    }
}

using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Agencies;

/// <summary>Reads how many bodies a report covers: <c>all</c>, a number, or one of the two for each of some years.</summary>
internal sealed class MemberCountReader(TemplateContext context)
{
    private const string Key = "members";
    private const string All = "all";

    private static readonly LocalizedText Shape = Words.Say(
        "member-count-reader.shape", "all, a number of bodies, or one of these for each of some years", "all、单位个数，或按年度分别写明");

    /// <summary>Reads the entry; empty where there is none, with findings where it is wrong.</summary>
    public EquatableArray<MemberCount> Read(YamlNode? node) => node switch
    {
        null => default,
        YamlMapping years => new(years.Entries.Select(entry => ReadYear(entry.Key, entry.Value)).OfType<MemberCount>()),
        _ => ReadCount(null, node) is { } count ? new(count) : default,
    };

    private MemberCount? ReadYear(YamlScalar year, YamlNode value)
    {
        if (year.Value.Length == 4 && int.TryParse(year.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return ReadCount(number, value);
        }

        context.Report(TemplateDiagnostics.InvalidValue, year.Span, Key, year.Value, Shape);
        return null;
    }

    private MemberCount? ReadCount(int? year, YamlNode node)
    {
        var text = (node as YamlScalar)?.Value.Trim() ?? string.Empty;
        if (text == All)
        {
            return new MemberCount(year, null);
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return new MemberCount(year, count);
        }

        context.Report(TemplateDiagnostics.InvalidValue, node.Span, Key, text, Shape);
        return null;
    }
}

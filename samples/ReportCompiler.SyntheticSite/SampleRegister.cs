using System.Globalization;
using System.Text;

namespace ReportCompiler.SyntheticSite;

/// <summary>Writes the register of agencies.</summary>
internal static class SampleRegister
{
    /// <summary>The text of the register.</summary>
    /// <param name="agencies">The agencies, in order.</param>
    public static string Write(IReadOnlyList<SampleAgency> agencies)
    {
        var text = new StringBuilder();
        text.Append("# Synthetic: none of these agencies exists. GB/T 2260 assigns no code that begins with 98.\n\nagencies:\n");
        foreach (var agency in agencies)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{id: {agency.Id}, name: {agency.Name}, level: {agency.Level.ToString().ToLowerInvariant()}");
            text.Append(agency.Parent is { } parent ? $", parent: {parent.Id}" : string.Empty);
            text.Append(agency.IsCollecting ? ", covers: level, members: all" : string.Empty);
            text.Append(agency.Region is { } region ? $", region: \"{region}\"" : string.Empty);
            text.Append(agency.Pinyin is { } pinyin ? $", pinyin: {pinyin}" : string.Empty);
            text.Append("}\n");
        }

        return text.ToString();
    }
}

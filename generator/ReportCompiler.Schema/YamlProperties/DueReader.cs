using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.YamlProperties;

/// <summary>Reads by when reports are due: <c>{own: 01-31, collected: 03-31}</c>.</summary>
internal static class DueReader
{
    private static readonly LocalizedText Due = Words.Say("due-reader.due", "'due'", "due");
    private static readonly LocalizedText DayShape = Words.Say("due-reader.day-shape", "a day of the year such as 03-31", "月和日，例如 03-31");

    /// <summary>The days; null where there are none, and where they are not valid, which is reported.</summary>
    public static FormDue? Read(TemplateContext context, YamlNode? node)
    {
        if (node is null || PropertyReader.Open(context, node, Due, "own", "collected") is not { } properties)
        {
            return null;
        }

        var own = ParseDay(properties.Matching("own", properties.RequiredText("own"), value => ParseDay(value) is not null, DayShape));
        var collected = ParseDay(properties.Matching("collected", properties.Text("collected"), value => ParseDay(value) is not null, DayShape));
        return own is null ? null : new FormDue(own, collected ?? own);
    }

    // Every day that each year has.
    private static DueDay? ParseDay(string? text) =>
        text is not null && DateTime.TryParseExact("2001-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DueDay(day.Month, day.Day)
            : null;
}

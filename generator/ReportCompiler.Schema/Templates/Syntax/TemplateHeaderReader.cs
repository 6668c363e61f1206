using System.Globalization;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads the head of a template.</summary>
internal static class TemplateHeaderReader
{
    private const string To = "..";

    /// <summary>Reads the head; null, with findings, where something is missing or wrong.</summary>
    public static HeaderSyntax? Read(PropertyReader properties)
    {
        var familyNode = properties.RequiredText("template");
        var family = properties.Matching("template", familyNode, Ids.IsHyphenatedId, Wording.FamilyId);
        family = family is null ? null : properties.Matching("template", familyNode, text => !AgencyIds.IsDevice(text), Wording.NoDevice);
        var versionNode = properties.RequiredText("version");
        var version = properties.Matching("version", versionNode, value => TryWhole(value, out var number) && number > 0, Wording.Version);
        var years = properties.Matching("years", properties.RequiredText("years"), value => ParseYears(value) is not null, Wording.Years);
        var language = properties.Matching("language", properties.RequiredText("language"), IsLanguageTag, Wording.Language);
        var title = properties.Matching("title", properties.RequiredText("title"), IsTitle, Wording.Title);
        var basis = properties.Text("basis")?.Value ?? string.Empty;
        return family is null || version is null || years is null || language is null || title is null
            ? null
            : new HeaderSyntax(family, int.Parse(version, CultureInfo.InvariantCulture), ParseYears(years)!, language, title, basis, versionNode!.Span);
    }

    private static bool IsTitle(string text) =>
        text.Replace("{agency.name}", string.Empty).Replace("{year}", string.Empty).IndexOfAny(['{', '}']) < 0;

    /// <summary>The report years that a text names; null where it names none.</summary>
    public static YearRange? ParseYears(string text)
    {
        var cut = text.IndexOf(To, StringComparison.Ordinal);
        var first = cut < 0 ? text : text.Substring(0, cut);
        var last = cut < 0 ? text : text.Substring(cut + To.Length);
        if (!IsYear(first) || !(last.Length == 0 || IsYear(last)))
        {
            return null;
        }

        var from = int.Parse(first, CultureInfo.InvariantCulture);
        int? to = last.Length == 0 ? null : int.Parse(last, CultureInfo.InvariantCulture);
        return to < from ? null : new YearRange(from, to);
    }

    private static bool IsYear(string text) => text.Length == 4 && TryWhole(text, out _);

    private static bool TryWhole(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool IsLanguageTag(string text) =>
        text.Length is >= 2 and <= 35 && text.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-');
}

using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Settings;

/// <summary>Reads <c>site.yaml</c>.</summary>
internal sealed class SiteSettingsReader(string file)
{
    private const int MaxCodeLength = 32;
    private const int MaxSegments = 8;

    private static readonly LocalizedText Settings = Words.Say("site-settings-reader.settings", "the settings of the site", "网站设置");
    private static readonly LocalizedText ColumnWords = Words.Say("site-settings-reader.column-words", "the column", "栏目");
    private static readonly LocalizedText AddressShape = Words.Say(
        "site-settings-reader.address-shape",
        "a full address such as https://www.example.gov.cn/reports/",
        "完整网址，例如 https://www.example.gov.cn/reports/");
    private static readonly LocalizedText DomainShape = Words.Say(
        "site-settings-reader.domain-shape",
        "a domain such as www.example.gov.cn",
        "域名，例如 www.example.gov.cn");
    private static readonly LocalizedText CodeShape = Words.Say("site-settings-reader.code-shape", "letters and digits", "字母和数字");
    private static readonly LocalizedText LanguageShape = Punctuation.Alternatives([.. Language.All.Select(language => language.Subtag)]);
    private static readonly LocalizedText LogoShape = Words.Say(
        "site-settings-reader.logo-shape",
        "the name of an svg or png file beside this one",
        "与本文件同目录的 svg 或 png 文件名");
    private static readonly LocalizedText TemplatesShape = Words.Say(
        "site-settings-reader.templates-shape",
        "the way from this file to a folder outside of this one, such as ../forms",
        "从本文件到本目录之外某个目录的相对路径，例如 ../forms");
    private static readonly LocalizedText FormatShape = Punctuation.Alternatives(SiteSettings.KnownFormats);

    private readonly TemplateContext _context = new(file);

    public SiteSettings Read(string text)
    {
        var root = YamlTree.Read(file, text, _context.Findings);
        var properties = root is null
            ? null
            : PropertyReader.Open(_context, root, Settings, "name", "base", "domain", "code", "column", "languages", "footer", "logo", "formats", "templates");
        var settings = properties is null ? SiteSettings.None : ReadAll(properties);
        _context.Findings.Sort(FindingOrder.Instance);
        return settings with { Findings = _context.Findings };
    }

    private SiteSettings ReadAll(PropertyReader properties)
    {
        var logo = properties.Text("logo");
        var templates = properties.Text("templates");
        return new SiteSettings
        {
            Name = LocalizedReader.Read(_context, "name", properties.Node("name")) ?? SiteSettings.None.Name,
            Base = ReadAddress(properties),
            Domain = properties.Matching("domain", properties.Text("domain"), IsDomain, DomainShape) ?? string.Empty,
            Code = properties.Matching("code", properties.Text("code"), IsCode, CodeShape) ?? string.Empty,
            Column = properties.Node("column") is { } column ? ReadColumn(column) : null,
            Languages = [.. Texts(properties, "languages", value => Language.All.Any(language => language.Subtag == value), LanguageShape)
                .Select(tag => Language.Find(tag)!).Distinct()],
            Footer = properties.Text("footer")?.Value ?? string.Empty,
            Logo = properties.Matching("logo", logo, IsLogo, LogoShape),
            LogoSpan = logo?.Span ?? default,
            Templates = properties.Matching("templates", templates, IsWayOut, TemplatesShape),
            TemplatesSpan = templates?.Span ?? default,
            Formats = properties.Node("formats") is null
                ? SiteSettings.DefaultFormats
                : [.. Texts(properties, "formats", value => SiteSettings.KnownFormats.Contains(value), FormatShape).Distinct(StringComparer.Ordinal)],
        };
    }

    private static Uri? ReadAddress(PropertyReader properties)
    {
        var text = properties.Matching("base", properties.Text("base"), value => ParseAddress(value) is not null, AddressShape);
        return text is null ? null : ParseAddress(text);
    }

    private SiteColumn? ReadColumn(YamlNode node)
    {
        var properties = PropertyReader.Open(_context, node, ColumnWords, "name", "description", "keywords", "type");
        return properties?.RequiredText("name") is not { } name ? null : new SiteColumn(
            name.Value,
            properties.Text("description")?.Value ?? string.Empty,
            [.. Texts(properties, "keywords", value => value.Trim().Length > 0, Wording.Single)],
            properties.Text("type")?.Value ?? string.Empty);
    }

    private IEnumerable<string> Texts(PropertyReader properties, string key, Func<string, bool> isValid, LocalizedText shape)
    {
        foreach (var item in properties.SomeItems(key, properties.Node(key)))
        {
            if (item is not YamlScalar scalar)
            {
                _context.Report(TemplateDiagnostics.WrongShape, item.Span, Wording.Property(key), Wording.Single);
            }
            else if (properties.Matching(key, scalar, isValid, shape) is { } value)
            {
                yield return value;
            }
        }
    }

    // What is taken away from the address of a page to get that of another must be a folder. Uri passes over white space
    // around an address, which would end up inside of it.
    private static Uri? ParseAddress(string text)
    {
        var folder = text.EndsWith("/", StringComparison.Ordinal) ? text : text + "/";
        var isAddress = !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character))
            && Uri.TryCreate(folder, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address.Host.Length > 0
            && address.UserInfo.Length == 0
            && address.Query.Length == 0
            && address.Fragment.Length == 0;
        return isAddress ? new Uri(folder) : null;
    }

    private static bool IsDomain(string text) => Uri.CheckHostName(text) == UriHostNameType.Dns && text.IndexOf('.') > 0;

    private static bool IsCode(string text) =>
        text.Length is > 0 and <= MaxCodeLength && text.All(character => character is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));

    // Forms inside of the folder of reports would be taken for reports.
    private static bool IsWayOut(string text)
    {
        var segments = text.TrimEnd('/').Split('/');
        var names = segments.SkipWhile(segment => segment == "..").ToList();
        return names.Count is > 0 and <= MaxSegments
            && names.Count < segments.Length
            && names.TrueForAll(name => name.Length > 0 && name[0] != '.' && !name.Any(character => character is '\\' or ':' || char.IsControl(character)));
    }

    private static bool IsLogo(string text) =>
        (text.EndsWith(".svg", StringComparison.Ordinal) || text.EndsWith(".png", StringComparison.Ordinal))
        && text[0] != '.'
        && text.All(character => character is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-' or '_' or '.');
}

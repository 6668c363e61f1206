using System.Xml;
using System.Xml.Linq;
using ReportCompiler.Publishing.Diagnostics;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Publishing.Planning;

/// <summary>The logo of a site.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record Logo(string Name, ReadOnlyMemory<byte> Content)
{
    private const int LimitKiB = 256;

    // What lies deeper takes a reader of XML the square of its depth.
    private const int MaxDepth = 100;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly LocalizedText TooLarge = Words.Say("logo.too-large", $"it is larger than {LimitKiB} KiB", $"文件超过 {LimitKiB} KiB");
    private static readonly LocalizedText Linked = Words.Say("logo.linked", "it is a symbolic link", "它是符号链接");
    private static readonly LocalizedText NoPng = Words.Say("logo.no-png", "it is no PNG", "它不是 PNG 文件");
    private static readonly LocalizedText NoSvg = Words.Say("logo.no-svg", "it is no SVG", "它不是 SVG 文件");
    private static readonly LocalizedText TooDeep = Words.Say(
        "logo.too-deep", $"its elements are nested more than {MaxDepth} deep", $"元素嵌套超过 {MaxDepth} 层");

    private static readonly LocalizedText NotOnlyDrawing = Words.Say(
        "logo.not-only-drawing",
        "it holds more than a drawing: a script, a style sheet, a link or something that lies elsewhere",
        "其中除图形外还有脚本、样式表、链接或外部内容");

    // What draws, and nothing else: an SVG is opened by itself too, and is then a page of the site's origin.
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "defs", "symbol", "title", "desc",
        "linearGradient", "radialGradient", "stop", "clipPath", "mask", "use", "metadata",
    };

    /// <summary>Reads the logo that the settings name; null where they name none, and, with a finding, where it cannot be used.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="source">The folder that site.yaml stands in.</param>
    /// <param name="findings">Receives what is wrong with it.</param>
    public static Logo? Read(SiteSettings settings, ReportSource source, ICollection<Finding> findings)
    {
        if (settings.Logo is not { } name)
        {
            return null;
        }

        var file = SourceFolder.Join(source.Name, SiteSettings.FileName);
        try
        {
            var info = new FileInfo(Path.Combine(source.Path, name));
            var content = info.LinkTarget is not null || info.Length > LimitKiB * 1024 || SpecialFile.Is(info.FullName) ? [] : File.ReadAllBytes(info.FullName);
            var objection = info.LinkTarget is not null ? Linked : info.Length > LimitKiB * 1024 ? TooLarge : Objection(name, content);
            if (objection is null)
            {
                return new Logo(name, content);
            }

            findings.Add(new Finding(SiteDiagnostics.UnfitLogo, file, settings.LogoSpan, name, objection));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            findings.Add(new Finding(SiteDiagnostics.UnfitLogo, file, settings.LogoSpan, name, TextFile.Reason(problem)));
        }

        return null;
    }

    private static LocalizedText? Objection(string name, byte[] content)
    {
        if (name.EndsWith(".png", StringComparison.Ordinal))
        {
            return content.AsSpan().StartsWith(PngSignature) ? null : NoPng;
        }

        try
        {
            if (IsDeep(content))
            {
                return TooDeep;
            }

            using var reader = Open(content);
            var document = XDocument.Load(reader);
            var onlyDraws = document.Descendants().All(OnlyDraws) && !document.DescendantNodes().OfType<XProcessingInstruction>().Any();
            return document.Root!.Name != Svg + "svg" ? NoSvg : onlyDraws ? null : NotOnlyDrawing;
        }
        catch (XmlException)
        {
            return NoSvg;
        }
    }

    private static XmlReader Open(byte[] content) =>
        XmlReader.Create(new MemoryStream(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    private static bool IsDeep(byte[] content)
    {
        using var reader = Open(content);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                return true;
            }
        }

        return false;
    }

    private static bool OnlyDraws(XElement element) =>
        Elements.Contains(element.Name.LocalName)
        && element.Attributes().All(attribute =>
            !attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && (attribute.Name.LocalName != "href" || attribute.Value.StartsWith('#'))
            && (attribute.IsNamespaceDeclaration || StaysInside(attribute.Value)));

    // Of addresses only #…, which paints with a part of the same drawing; a backslash could spell any other.
    private static bool StaysInside(string value)
    {
        for (var at = Address(value, 0); at >= 0; at = Address(value, at))
        {
            at += "url(".Length;
            if (!value.AsSpan(at).TrimStart(" \t\r\n'\"").StartsWith("#"))
            {
                return false;
            }
        }

        return !value.Contains("//", StringComparison.Ordinal) && !value.Contains('\\') && !value.Contains('@');

        static int Address(string value, int from) => value.IndexOf("url(", from, StringComparison.OrdinalIgnoreCase);
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Links;

/// <summary>Follows every link of a site that stays on the site.</summary>
internal sealed partial class LinkChecker
{
    private const string Page = ".html";

    // The only page that is shown at addresses of any depth, so that it cannot name others from where it stands.
    private const string Missing = "404.html";

    // Names a thing and leads nowhere.
    private const string Identifier = "@id";

    // What a relative address is resolved against; the path stands for a site that is not at the root of its host.
    private static readonly Uri Somewhere = new("site://host/below/");

    private readonly BuiltSite _site;
    private readonly HashSet<string> _files;
    private readonly Dictionary<string, LinkedPage> _pages;
    private readonly Dictionary<string, HashSet<string>> _ids;

    /// <summary>Reads all pages of a site.</summary>
    public LinkChecker(BuiltSite site)
    {
        _site = site;
        _files = [.. site.Files()];
        _pages = _files.Where(file => file.EndsWith(Page, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => file, file => LinkedPage.Read(File.ReadAllText(site.At(file))));
        _ids = _pages.ToDictionary(page => page.Key, page => page.Value.Ids.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>How many pages there are.</summary>
    public int PageCount => _pages.Count;

    /// <summary>How many links were followed.</summary>
    public int LinkCount { get; private set; }

    /// <summary>Links that lead nowhere, each with the page that has it.</summary>
    public IEnumerable<string> Broken() =>
        _pages.SelectMany(page => page.Value.Targets.Select(target => (From: page.Key, target)))
            .Concat(_files.SelectMany(file => InData(file).Select(target => (From: file, target))))
            .Select(link => Problem(link.From, link.target) is { } problem ? $"{link.From}: {link.target} {problem}" : null)
            .OfType<string>();

    /// <summary>Ids that stand twice on a page, each with the page.</summary>
    public IEnumerable<string> Doubled() => _pages.SelectMany(page => page.Value.Ids
        .GroupBy(id => id, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => $"{page.Key}: {group.Key}"));

    // Links in what machines read.
    private IEnumerable<string> InData(string file) => Path.GetFileName(file) switch
    {
        "sitemap.xml" or "feed.xml" => XDocument.Load(_site.At(file)).Descendants()
            .SelectMany(element => element.Attributes("href").Select(attribute => attribute.Value).Append(element.HasElements ? string.Empty : element.Value))
            .Where(IsOnSite),
        "catalog.json" => Texts(JsonDocument.Parse(File.ReadAllBytes(_site.At(file))).RootElement).Where(IsOnSite),
        "robots.txt" => SitemapLine().Matches(File.ReadAllText(_site.At(file))).Select(match => match.Groups[1].Value),
        "style.css" => StyleAddress().Matches(File.ReadAllText(_site.At(file))).Select(match => match.Groups[1].Value),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().Where(property => property.Name != Identifier).SelectMany(property => Texts(property.Value)),
        _ => [],
    };

    private bool IsOnSite(string text) => _site.Base is { } home && text.StartsWith(home.AbsoluteUri, StringComparison.Ordinal);

    private string? Problem(string from, string target)
    {
        if (IsOnSite(target))
        {
            target = new Uri(Somewhere, target[_site.Base!.AbsoluteUri.Length..]).AbsoluteUri;
        }
        else if (HasScheme().IsMatch(target))
        {
            return null;
        }
        else if (target.StartsWith('/'))
        {
            if (from != Missing)
            {
                return "leads to the root of the host, where the site may not be";
            }

            var root = _site.Base?.AbsolutePath ?? "/";
            target = Somewhere.AbsolutePath + target[Math.Min(root.Length, target.Length)..];
        }

        LinkCount++;
        return Resolve(new Uri(new Uri(Somewhere, from), target));
    }

    private string? Resolve(Uri address)
    {
        if (!address.AbsoluteUri.StartsWith(Somewhere.AbsoluteUri, StringComparison.Ordinal))
        {
            return "leads out of the site";
        }

        var path = Uri.UnescapeDataString(address.AbsolutePath[Somewhere.AbsolutePath.Length..]);
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!_files.Contains(path))
        {
            return "leads to no file";
        }

        var anchor = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
        return anchor.Length == 0 || !_ids.TryGetValue(path, out var ids) || ids.Contains(anchor) ? null : "leads to no place on the page";
    }

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9+.-]*:")]
    private static partial Regex HasScheme();

    [GeneratedRegex(@"^Sitemap:\s*(\S+)", RegexOptions.Multiline)]
    private static partial Regex SitemapLine();

    [GeneratedRegex("""url\(["']?([^"')]+)["']?\)""")]
    private static partial Regex StyleAddress();
}

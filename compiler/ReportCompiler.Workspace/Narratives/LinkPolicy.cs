using System.Text.RegularExpressions;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>Which links the prose of a report may carry: data from a pull request is not trusted.</summary>
internal static partial class LinkPolicy
{
    /// <summary>The schemes that links may have.</summary>
    public static IReadOnlyList<string> Schemes { get; } = ["http", "https", "mailto"];

    /// <summary>Whether a link may stay: http, https, mailto, or relative within this host.</summary>
    public static bool Allows(string? url)
    {
        // Browsers drop tabs and line ends from addresses and take a backslash for a slash: neither belongs in one.
        if (string.IsNullOrEmpty(url) || url.Any(character => char.IsControl(character) || character is '\\'))
        {
            return false;
        }

        var scheme = Scheme(url);
        return scheme is null
            ? !url.TrimStart().StartsWith("//", StringComparison.Ordinal)
            : Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether what stands in the brackets of a link is an address that it may lead to, and no remark.</summary>
    public static bool IsAddress(string url) => Allows(url) && !LacksScheme(url) && (Scheme(url) is not null
        || ((url[0] == '#' || url.AsSpan().ContainsAny('.', '/')) && url.Count(char.IsLetter) > 1));

    /// <summary>Whether an address begins with the name of a host: without <c>https://</c> it would lead to a file of that name beside the page.</summary>
    public static bool LacksScheme(string url) => HostName().IsMatch(url);

    /// <summary>Whether a link that may stay leads to another host.</summary>
    public static bool LeadsOutside(string url) => Scheme(url) is { } scheme && !scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);

    private static string? Scheme(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && url[end] == ':' ? url[..end].Trim() : null;
    }

    [GeneratedRegex(
        @"^(?:https?:(?!//[^/])|https?//|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:cn|com|net|org|gov|edu|info|eu|uk)(?:[/?#]|$))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HostName();
}

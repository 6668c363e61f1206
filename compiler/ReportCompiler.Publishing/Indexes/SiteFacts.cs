using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Indexes;

/// <summary>What a site is told of itself, for files that speak of the site as a whole.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Language">The language of its name and of the words around reports.</param>
/// <param name="Base">Where it will stand: an absolute http or https address with its closing slash; null where that is not known.</param>
/// <param name="Licence">The address of the licence that its data are under; null where none is named.</param>
public sealed record SiteFacts(string Name, Language Language, Uri? Base, Uri? Licence = null)
{
    /// <summary>The language as a BCP 47 tag.</summary>
    public string LanguageTag => Language.Tag;

    /// <summary>The absolute address of a place of the site.</summary>
    /// <param name="path">The path from the root of the site, with forward slashes.</param>
    /// <exception cref="InvalidOperationException">It is not known where the site will stand.</exception>
    public string AddressOf(string path) => AddressOf(Base ?? throw new InvalidOperationException("the site has no address"), path);

    /// <summary>The absolute address of a place of a site.</summary>
    /// <param name="siteBase">The address of the site.</param>
    /// <param name="path">The path from the root of the site, with forward slashes.</param>
    internal static string AddressOf(Uri siteBase, string path) => new Uri(siteBase, path).AbsoluteUri;
}

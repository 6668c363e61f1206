using System.Text;

namespace ReportCompiler.Publishing.Indexes;

/// <summary>The file that tells crawlers that they may read everything, and where the site map is.</summary>
public static class Robots
{
    /// <summary>The name of the file, at the root of the site.</summary>
    public const string FileName = "robots.txt";

    /// <summary>Writes the file.</summary>
    /// <param name="facts">The site; without an address, no site map is named.</param>
    /// <param name="output">Receives the bytes.</param>
    public static void Write(SiteFacts facts, Stream output)
    {
        var siteMap = facts.Base is null ? string.Empty : $"\nSitemap: {facts.AddressOf(Sitemap.FileName)}\n";
        output.Write(Encoding.UTF8.GetBytes("User-agent: *\nAllow: /\n" + siteMap));
    }
}

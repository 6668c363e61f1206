using System.Text.Json;
using AngleSharp.Html.Parser;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>Names come from data too, and stand on every kind of page: in headings, attributes, drawings, meta elements and linked data.</summary>
public class HostileNameTests
{
    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("'onmouseover='alert(1)")]
    [InlineData("</title></svg><svg onload=alert(1)>")]
    [InlineData("{{ site.agencies }} <!-- ]]> &lt;b&gt;")]
    public void NameIsTextOnEveryPage(string name)
    {
        using var workshop = Workshop.Library();
        var quoted = "'" + name.Replace("'", "''", StringComparison.Ordinal) + "'";
        workshop.Folder.Write(
            "reports/agencies.yaml",
            LibraryForm.Agencies.Replace("Riverside Library", quoted, StringComparison.Ordinal).Replace("Riverside County", quoted, StringComparison.Ordinal));
        workshop.Folder.Write("reports/site.yaml", $"name: {quoted}\nfooter: {quoted}\nbase: https://example.org/\n");

        var result = workshop.Build(LibraryForm.Catalog, options: workshop.Options() with { WithQuality = true });

        Assert.Equal(BuildOutcome.Published, result.Outcome);
        foreach (var (path, content) in workshop.Folder.Read("site").Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(content);
            Assert.All(page.QuerySelectorAll("script:not([src])"), script => JsonDocument.Parse(script.TextContent).Dispose());
            Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, style, base, svg:not([role])"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.True(
                path.StartsWith("404", StringComparison.Ordinal)
                    || page.Body!.TextContent.Contains(name.Split('&')[0].Trim(), StringComparison.Ordinal), path);
        }
    }
}

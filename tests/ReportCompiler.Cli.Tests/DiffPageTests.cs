using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

/// <summary>The page that reportc diff writes: one file that asks for nothing, whatever stands in the data.</summary>
public class DiffPageTests
{
    private const string Markup = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>\"' onclick=x";

    [Fact]
    public void NothingInDataBecomesMarkup()
    {
        using var page = Hostile();

        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, embed, link, form, base, svg, [src], [style]"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#r", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void WhatStandsInDataIsRead()
    {
        using var page = Hostile();

        Assert.Contains(Markup, page.QuerySelector("section.report h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("ins"), piece => piece.TextContent.Contains("<script>", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("td"), cell => cell.TextContent == Markup);
        Assert.DoesNotContain('\u202E', page.DocumentElement.TextContent);
    }

    [Fact]
    public void PolicyAllowsTheStyleOfThePageAndNothingElse()
    {
        using var page = Hostile();

        var style = Assert.Single(page.QuerySelectorAll("style")).TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'",
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
        Assert.True(style.Length < 20_000);
    }

    [Fact]
    public void TablesSayWhatTheirHeadersAreFor()
    {
        using var page = Hostile();

        Assert.NotEmpty(page.QuerySelectorAll("table"));
        Assert.All(page.QuerySelectorAll("th"), header => Assert.True(header.GetAttribute("scope") is "col" or "row"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.True(table.QuerySelector("caption") is not null || table.HasAttribute("aria-label")));
        Assert.NotNull(page.QuerySelector("details > summary"));
    }

    [Fact]
    public void SameStatesMakeAPageThatSaysSo()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("diff", "~/reports", "~/reports", "--format", "html", "--lang", "en"));
        using var page = new HtmlParser().ParseDocument(session.Output);
        Assert.Equal("Nothing differs.", page.QuerySelector(".summary")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("section"));
    }

    private static IDocument Hostile()
    {
        using var session = new Session();
        session.Folder.Copy(session.Folder.At("reports"), "before", "*.yaml");
        session.Edit("reports/agencies.yaml", "name: 宿迁市,", "name: \"" + Markup.Replace("\"", "\\\"", StringComparison.Ordinal) + "\",");
        session.Edit(Session.Suqian2024, "**主动公开**", "**主动公开** \u202E<script>x</script><a href=\"javascript:x\" onclick=x>y</a>");
        session.Edit(Session.Suqian2024, "[  3440,   75,    0,    1,    6,    3, 3525]", "[  3441,   75,    0,    1,    6,    3, 3526]");
        Assert.Equal(ExitCode.Ok, session.Run("diff", "~/before", "~/reports", "--format", "html", "--lang", "en"));
        return new HtmlParser().ParseDocument(session.Output);
    }
}

using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Settings;

public class SiteSettingsTests
{
    [Fact]
    public void EveryKeyIsRead()
    {
        var settings = SiteSettings.Read("site.yaml", """
            name: {zh: 信息年报, en: Annual reports of the city}
            base: https://www.example.gov.cn/reports/
            code: "1234567890"
            domain: www.example.gov.cn
            column: {name: Reports, description: What was done, keywords: [report, year], type: Openness}
            languages: [zh, en]
            footer: "**Hosted** by the city"
            logo: logo.svg
            formats: [html, md, json, csv, xlsx, docx, parquet, pdf]
            """);

        Assert.Empty(settings.Findings);
        Assert.Equal(new TranslatedText("Annual reports of the city", "信息年报"), settings.Name);
        Assert.Equal("https://www.example.gov.cn/reports/", settings.Base?.AbsoluteUri);
        Assert.Equal(("1234567890", "www.example.gov.cn"), (settings.Code, settings.Domain));
        Assert.Equal(("Reports", "What was done", "Openness"), (settings.Column!.Name, settings.Column.Description, settings.Column.Type));
        Assert.Equal(["report", "year"], settings.Column.Keywords);
        Assert.Equal([Language.Chinese, Language.English], settings.Languages);
        Assert.Equal(("**Hosted** by the city", "logo.svg", 8, 7), (settings.Footer, settings.Logo, settings.LogoSpan.Line, settings.LogoSpan.Column));
        Assert.Equal(SiteSettings.KnownFormats, settings.Formats);
    }

    [Fact]
    public void WhatIsNotSaidIsAsInASiteWithoutSettings()
    {
        var settings = SiteSettings.Read("site.yaml", "name: Reports");

        Assert.Equal(
            SiteSettings.None with { Name = new TranslatedText("Reports", "Reports"), Findings = settings.Findings,
                Languages = settings.Languages }, settings);
        Assert.Empty(settings.Languages);
        Assert.Empty(settings.Findings);
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("http://example.org:8080/a/b", "http://example.org:8080/a/b/")]
    [InlineData("https://example.org/年报/", "https://example.org/%E5%B9%B4%E6%8A%A5/")]
    public void AddressIsThatOfAFolder(string text, string address) =>
        Assert.Equal(address, SiteSettings.Read("site.yaml", $"base: \"{text}\"").Base?.AbsoluteUri);

    [Fact]
    public void NothingIsNamedTwice()
    {
        var settings = SiteSettings.Read("site.yaml", "languages: [en, zh, en]\nformats: [md, json, md]");

        Assert.Equal([Language.English, Language.Chinese], settings.Languages);
        Assert.Equal(["md", "json"], settings.Formats);
    }

    [Fact]
    public void ColumnNeedsOnlyItsName()
    {
        var column = SiteSettings.Read("site.yaml", "column: {name: Reports}").Column!;

        Assert.Equal(("Reports", string.Empty, 0, string.Empty), (column.Name, column.Description, column.Keywords.Count, column.Type));
    }
}

using CsCheck;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Tests.Fuzzing;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Settings;

/// <summary>What is wrong with site.yaml is said at its place; what is right beside it still counts.</summary>
public class SiteSettingsErrorTests
{
    private const string Sound =
        """
        name: {zh: 年报, en: Reports}
        base: https://www.example.gov.cn/reports/
        code: "1234567890"
        domain: www.example.gov.cn
        column: {name: Reports, description: What was done, keywords: [report, year], type: Openness}
        languages: [zh, en]
        footer: "**Hosted** by the city"
        logo: logo.svg
        formats: [html, md, json, csv]
        """;

    [Theory]
    [InlineData("name:", "(1,6) RC1007")]
    [InlineData("name: [a]", "(1,7) RC1007")]
    [InlineData("name: ' '", "(1,7) RC1007")]
    [InlineData("name: {zh: 年报}", "(1,7) RC1001")]
    [InlineData("name: {zh: 年报, en: ''}", "(1,20) RC1001")]
    [InlineData("name: {zh: 年报, en: Reports, fr: Rapports}", "(1,29) RC1002")]
    [InlineData("base: www.example.gov.cn", "(1,7) RC1003")]
    [InlineData("base: /reports/", "(1,7) RC1003")]
    [InlineData("base: ftp://example.org/", "(1,7) RC1003")]
    [InlineData("base: javascript:alert(1)", "(1,7) RC1003")]
    [InlineData("base: file:///etc/", "(1,7) RC1003")]
    [InlineData("base: https://user:secret@example.org/", "(1,7) RC1003")]
    [InlineData("base: https://example.org/?a=b", "(1,7) RC1003")]
    [InlineData("base: 'https://example.org/#a'", "(1,7) RC1003")]
    [InlineData("base: 'https://'", "(1,7) RC1003")]
    [InlineData("base: 'https://example.org '", "(1,7) RC1003")]
    [InlineData("base: ' https://example.org/'", "(1,7) RC1003")]
    [InlineData("base: \"https://example.org/\\n\"", "(1,7) RC1003")]
    [InlineData("base: [https://example.org/]", "(1,7) RC1007")]
    [InlineData("code: 12 34", "(1,7) RC1003")]
    [InlineData("code: 123456789012345678901234567890123", "(1,7) RC1003")]
    [InlineData("code: １２３", "(1,7) RC1003")]
    [InlineData("code: ''", "(1,7) RC1003")]
    [InlineData("domain: https://www.example.gov.cn", "(1,9) RC1003")]
    [InlineData("domain: localhost", "(1,9) RC1003")]
    [InlineData("domain: 127.0.0.1", "(1,9) RC1003")]
    [InlineData("domain: {a: b}", "(1,9) RC1007")]
    [InlineData("column: Reports", "(1,9) RC1007")]
    [InlineData("column: {description: x}", "(1,9) RC1001")]
    [InlineData("column: {name: Reports, keywords: report}", "(1,35) RC1007")]
    [InlineData("column: {name: Reports, keywords: [' ']}", "(1,36) RC1003")]
    [InlineData("column: {name: Reports, keywords: [[a]]}", "(1,36) RC1007")]
    [InlineData("column: {name: Reports, kind: x}", "(1,25) RC1002")]
    [InlineData("languages: zh", "(1,12) RC1007")]
    [InlineData("languages: []", "(1,12) RC1001")]
    [InlineData("languages: [zh, fr]", "(1,17) RC1003")]
    [InlineData("footer: {zh: a, en: b}", "(1,9) RC1007")]
    [InlineData("logo: ../logo.svg", "(1,7) RC1003")]
    [InlineData("logo: /logo.svg", "(1,7) RC1003")]
    [InlineData("logo: .hidden.svg", "(1,7) RC1003")]
    [InlineData("logo: logo.gif", "(1,7) RC1003")]
    [InlineData("logo: logo.SVG", "(1,7) RC1003")]
    [InlineData("logo: 'a b.svg'", "(1,7) RC1003")]
    [InlineData("formats: html", "(1,10) RC1007")]
    [InlineData("formats: []", "(1,10) RC1001")]
    [InlineData("formats: [html, doc]", "(1,17) RC1003")]
    [InlineData("formats: [html, {a: b}]", "(1,17) RC1007")]
    [InlineData("formts: [html]", "(1,1) RC1002")]
    [InlineData("name: a\nname: b", "(2,1) RC2009")]
    [InlineData("- name", "(1,1) RC1007")]
    [InlineData("", "(1,1) RC1007")]
    public void SlipIsSaidAtItsPlace(string text, params string[] found) =>
        Assert.Equal(found, SiteSettings.Read("site.yaml", text).Findings.Select(finding => $"{finding.Span} {finding.Definition.Id}"));

    [Fact]
    public async Task FileWithEveryKeyWrongIsSaidInBothLanguages() =>
        await Verify(FindingText.Whole(SiteSettings.Read("site.yaml", """
            name: {zh: 年报, eng: Reports}
            base: www.example.gov.cn/reports
            code: 12-34
            domain: example
            column: {nmae: Reports, keywords: ['']}
            languages: [zh, fr]
            footer: [a]
            logo: ../logo.svg
            formats: [html, exel]
            licence: none
            """).Findings));

    [Fact]
    public void WhatIsRightCountsBesideWhatIsWrong()
    {
        var settings = SiteSettings.Read("site.yaml", "name: Reports\nbase: nowhere\nlanguages: [fr, zh]\nlogo: logo.gif\nformats: [doc, md]");

        Assert.Equal("Reports", settings.Name.In(Language.English));
        Assert.Null(settings.Base);
        Assert.Null(settings.Logo);
        Assert.Equal([Language.Chinese], settings.Languages);
        Assert.Equal(["md"], settings.Formats);
    }

    [Theory]
    [InlineData("name: [")]
    [InlineData("name: \"a")]
    [InlineData("name: *a")]
    [InlineData("name: a\n base: b\n  c")]
    [InlineData("{{{{")]
    [InlineData("--- a\n--- b")]
    [InlineData("\0")]
    [InlineData("? [a]: b")]
    [InlineData("base: \"\\0\"")]
    [InlineData("base: \"https://[::1\"")]
    [InlineData("base: \"https://a\\u0000b/\"")]
    [InlineData("base: \"https://a:99999/\"")]
    [InlineData("base: \"https:\\\\\\\\example.org\\\\a\"")]
    [InlineData("domain: \"\\uD800.cn\"")]
    [InlineData("domain: \"..\"")]
    [InlineData("languages: [[[[]]]]")]
    [InlineData("formats: [~, null, true, 1]")]
    public void NothingIsThrown(string text)
    {
        var settings = SiteSettings.Read("site.yaml", text);

        Assert.NotEmpty(settings.Findings);
        FileBounds.AssertInside(text, settings.Findings);
    }

    [Theory]
    [InlineData("\tname: a")]
    [InlineData("name: \uD800")]
    [InlineData("footer: \"\\uD800<script>\"")]
    [InlineData("base: \"https://xn--a/\"")]
    [InlineData("base: \"https://\u00AD.example.org/\"")]
    [InlineData("base: https://example.org:/a//b/../c")]
    [InlineData("domain: \u2488.cn")]
    public void NeitherIsAnythingThrownForOddText(string text) => FileBounds.AssertInside(text, SiteSettings.Read("site.yaml", text).Findings);

    [Fact]
    public void LongTextIsNoTrouble()
    {
        var text = "base: https://example.org/" + new string('a', 70_000) + "\nname: " + new string('b', 70_000);

        FileBounds.AssertInside(text, SiteSettings.Read("site.yaml", text).Findings);
    }

    [Fact]
    public void NoSlipThrows()
    {
        var mutated = Gen.Select(Gen.Const(Sound), Mutation.Any.Array[1, 4], (text, slips) => slips.Aggregate(text, (current, slip) => slip.Apply(current)));

        Sampling.Each(mutated, 2000, text => FileBounds.AssertInside(text, SiteSettings.Read("site.yaml", text).Findings), text => text);
    }
}

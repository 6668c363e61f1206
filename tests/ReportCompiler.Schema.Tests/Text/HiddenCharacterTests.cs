using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Text;

/// <summary>What nobody sees is told wherever text stands, shown in messages, and hides no figure.</summary>
public class HiddenCharacterTests
{
    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u2060")]
    [InlineData("\u2062")]
    [InlineData("\u00AD")]
    [InlineData("\u034F")]
    [InlineData("\u180E")]
    [InlineData("\u3164")]
    [InlineData("\uFFA0")]
    [InlineData("\u206A")]
    [InlineData("\uFFF9")]
    [InlineData("\u200C")]
    [InlineData("\u200D")]
    [InlineData("\u202A")]
    [InlineData("\u202D")]
    [InlineData("\u202E")]
    [InlineData("\u2066")]
    [InlineData("\u200F")]
    [InlineData("\u061C")]
    [InlineData("\U000E0031")]
    public void FigureBehindOneIsFound(string hidden)
    {
        var wrong = FileSet.Fixture("RC3006");

        foreach (var text in new[] { $"bought {hidden}95 printed", $"bought 9{hidden}5 printed", $"bou{hidden}ght 95{hidden} printed" })
        {
            var found = wrong.Replace(FileSet.Report, "bought 95 printed", text).Findings();
            Assert.Equal(["RC2023", "RC3006"], found.Select(finding => finding.Definition.Id).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645")]
    [InlineData("\u0915\u094D\u200D\u0937")]
    [InlineData("👩\u200D👧 ❤\uFE0F\u200D🔥")]
    [InlineData("葛\U000E0100城")]
    public void WhatAScriptNeedsIsLeftAlone(string text)
    {
        Assert.Equal(text, HiddenCharacters.Show(text));
        Assert.Empty(FileSet.Sound.Replace(FileSet.Report, "printed books.", "printed books. " + text).Findings());
    }

    [Theory]
    [InlineData("a\u202Eb", "a\\u202Eb")]
    [InlineData("\u200B", "\\u200B")]
    [InlineData("1\u200D2", "1\\u200D2")]
    [InlineData("x\U000E0041", "x\\uDB40\\uDC41")]
    [InlineData("plain 文字", "plain 文字")]
    public void HiddenIsShown(string text, string shown) => Assert.Equal(shown, HiddenCharacters.Show(text));

    [Theory]
    [InlineData("\u202E", Severity.Error)]
    [InlineData("\u2066", Severity.Warning)]
    [InlineData("\u200B", Severity.Warning)]
    public void NamesSettingsAndLabelsHaveFindingsAsProseHas(string hidden, Severity severity)
    {
        var escape = $"\\u{(int)hidden[0]:X4}";
        foreach (var name in new[] { $"局{hidden}", $"\"局{hidden}\"", $"\"局{escape}\"" })
        {
            var register = AgencyRegistry.Read("agencies.yaml", $"agencies:\n  - {{id: a, name: {name}, level: city}}\n").Findings;
            var settings = SiteSettings.Read("site.yaml", $"title: {name}\n").Findings;
            var template = FileSet.Sound.Replace(FileSet.Template, "template:", $"title: {name}\ntemplate:").TemplateFindings();

            foreach (var found in new[] { register, settings, template })
            {
                var finding = Assert.Single(found, finding => finding.Definition == ShapeDiagnostics.OddCharacter);
                Assert.Equal(severity, finding.Severity);
                Assert.Contains($"U+{(int)hidden[0]:X4}", finding.Message(Language.English), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void MessageShowsWhatItQuotes()
    {
        var found = FileSet.Sound.Replace(FileSet.Report, "costs:", "co\u2066sts:").Findings();

        Assert.All(found, finding => Assert.DoesNotContain('\u2066', finding.Message(Language.English)));
    }

    [Theory]
    [InlineData("con")]
    [InlineData("prn")]
    [InlineData("aux")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("com9")]
    [InlineData("lpt3")]
    public void NameOfADeviceIsNoId(string id)
    {
        var finding = Assert.Single(AgencyRegistry.Read("agencies.yaml", $"agencies:\n  - {{id: {id}, name: A, level: city}}\n").Findings);

        Assert.Contains("Windows", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("com")]
    [InlineData("com10")]
    [InlineData("console")]
    [InlineData("lpt-1")]
    public void NameLikeADeviceIsAnId(string id) =>
        Assert.Empty(AgencyRegistry.Read("agencies.yaml", $"agencies:\n  - {{id: {id}, name: A, level: city}}\n").Findings);
}

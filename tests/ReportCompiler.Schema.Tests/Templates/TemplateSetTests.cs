using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Templates;

public class TemplateSetTests
{
    private static readonly string First = FileSet.Sound[FileSet.Template];

    [Theory]
    [InlineData(2, "2030..")]
    [InlineData(2, "2010..2019")]
    [InlineData(2, "2029..", "2.yaml(4,10) RC1010")]
    [InlineData(2, "2010..2020", "2.yaml(4,10) RC1010")]
    [InlineData(2, "2022..2023", "2.yaml(4,10) RC1010")]
    [InlineData(1, "2030..", "2.yaml(4,10) RC1010")]
    public void YearHasOneVersionAndAVersionOneFile(int version, string years, params string[] found)
    {
        var second = First.Replace("version: 1", $"version: {version}", StringComparison.Ordinal).Replace("2020..2029", years, StringComparison.Ordinal);

        Assert.Equal(found, FindingText.Brief(Check(First, second)));
    }

    [Fact]
    public void FamiliesDoNotClash() =>
        Assert.Empty(Check(First, First.Replace("template: library-stock", "template: museum-stock", StringComparison.Ordinal)));

    [Fact]
    public void NameOfLastYearsCellMayBeAnotherVersions()
    {
        var later = First.Replace("version: 1", "version: 2", StringComparison.Ordinal).Replace("2020..2029", "2030..", StringComparison.Ordinal)
            .Replace("{id: closing, label: On 31 December}", "{id: end, label: On 31 December}", StringComparison.Ordinal)
            .Replace("= closing\n    at: closing", "= end\n    at: end", StringComparison.Ordinal);

        Assert.Empty(Check(First, later));
        Assert.Equal(["2.yaml(54,24) RC1021"], FindingText.Brief(Check(First, later.Replace("previous.closing", "previous.closng", StringComparison.Ordinal))));
        Assert.Equal(["1.yaml(54,24) RC1021"], FindingText.Brief(Check(later)));
    }

    [Fact]
    public void NearestNameOfAnyVersionIsProposed()
    {
        var finding = Assert.Single(Check(First.Replace("previous.closing", "previous.closng", StringComparison.Ordinal)));

        Assert.Equal("'closng' names nothing in 'stock'; did you mean 'stock.closing.printed'?", finding.Message(Schema.Text.Language.English));
    }

    [Fact]
    public void FullPathOfAnotherVersionIsOneInAScopeToo()
    {
        var next = First.Replace("version: 1", "version: 2", StringComparison.Ordinal)
            .Replace("years: 2020..2029", "years: 2030..", StringComparison.Ordinal)
            .Replace("{id: closing,", "{id: end,", StringComparison.Ordinal)
            .Replace("closing", "end", StringComparison.Ordinal)
            .Replace("opening = previous.end", "opening = previous.stock.closing.audio", StringComparison.Ordinal);

        Assert.Empty(Check(First, next));
    }

    [Fact]
    public void TemplateWithAnErrorTakesNoPart() =>
        Assert.Empty(Check(First, First.Replace("cells: money", "cells: mony", StringComparison.Ordinal)));

    [Fact]
    public void PublishedTemplatesHaveNothingWrong()
    {
        var templates = RealFiles.Templates.Select(template => TemplateCompiler.Compile(template.File, template.Text)).ToList();

        Assert.Equal(4, templates.Count);
        Assert.All(templates, template => Assert.Empty(template.Findings));
        Assert.Empty(TemplateSetChecks.Check(templates));
    }

    private static IReadOnlyList<Schema.Diagnostics.Finding> Check(params string[] texts) =>
        TemplateSetChecks.Check([.. texts.Select((text, index) => TemplateCompiler.Compile($"{index + 1}.yaml", text))]);
}

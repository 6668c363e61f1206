using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ReportCompiler.CodeFixes.Tests;

public class ReportDataFixProviderTests
{
    [Fact]
    public async Task ChangeThatTheRulesPointAtIsOfferedAndMendsTheReport()
    {
        using var project = new OpenProject(Report("[ 120,  30,  150]", "[   9,   4,   13]", "[ 129,  43,  163]"));

        var diagnostic = Assert.Single(await project.Diagnose());
        var action = Assert.Single(await project.Offers(diagnostic));

        Assert.Equal("'Closing · Audio': change 43 to 34 (two digits have changed places)", action.Title);
        await project.Apply(action);
        Assert.Equal(Report("[ 120,  30,  150]", "[   9,   4,   13]", "[ 129,  34,  163]"), await project.Text());
        Assert.Empty(await project.Diagnose());
    }

    [Fact]
    public async Task FiguresThatHaveChangedPlacesAreMendedInOneGo()
    {
        using var project = new OpenProject(Report("[ 120,  30,  150]", "[   4,   9,   13]", "[ 129,  34,  163]"));

        // Two slips of one digit in the row below would look the same: which it is, a person says.
        var offers = await project.Offers((await project.Diagnose())[0]);
        var action = offers[0];

        Assert.Equal(2, offers.Count);
        Assert.Equal("'Bought · Printed': change 4 to 9, 'Bought · Audio': change 9 to 4 (two figures have changed places)", action.Title);
        await project.Apply(action);
        Assert.Equal(Report("[ 120,  30,  150]", "[   9,   4,   13]", "[ 129,  34,  163]"), await project.Text());
        Assert.Empty(await project.Diagnose());
    }

    [Fact]
    public async Task BlankCellIsFilledIn()
    {
        using var project = new OpenProject(Report("[ 120,   /,  150]", "[   9,   4,   13]", "[ 129,  34,  163]"));

        var diagnostic = Assert.Single(await project.Diagnose());
        var action = Assert.Single(await project.Offers(diagnostic));

        Assert.Equal("RC2035", diagnostic.Id);
        Assert.Equal("'Opening · Audio': write 30 (the figure that the rules require)", action.Title);
        await project.Apply(action);
        Assert.Empty(await project.Diagnose());
    }

    [Fact]
    public async Task NumberIsOfferedInItsPlainForm()
    {
        using var project = new OpenProject(Report("[ 120,  ３０, 150]", "[   9,   4,   13]", "[ 129,  34,  163]"));

        var action = Assert.Single(await project.Offers(Assert.Single(await project.Diagnose())));

        await project.Apply(action);
        Assert.Equal(Report("[ 120,    30, 150]", "[   9,   4,   13]", "[ 129,  34,  163]"), await project.Text());
    }

    [Fact]
    public async Task ChangeOfTextIsOffered()
    {
        var sound = Report("[ 120,  30,  150]", "[   9,   4,   13]", "[ 129,  34,  163]");
        using var project = new OpenProject(sound.Replace("30,  150", "30，  150", StringComparison.Ordinal));

        var diagnostic = (await project.Diagnose())[0];
        var action = (await project.Offers(diagnostic))[0];
        await project.Apply(action);

        Assert.Equal("RC2016", diagnostic.Id);
        Assert.Equal(sound.Replace("30,  150", "30,   150", StringComparison.Ordinal), await project.Text());
        Assert.Empty(await project.Diagnose());
    }

    [Fact]
    public async Task InvisibleCharacterIsTakenOut()
    {
        var sound = Report("[ 120,  30,  150]", "[   9,   4,   13]", "[ 129,  34,  163]");
        using var project = new OpenProject(sound.Replace("30,", "30\u200B,", StringComparison.Ordinal));

        foreach (var diagnostic in await project.Diagnose())
        {
            foreach (var action in (await project.Offers(diagnostic)).Where(action => action.Title.Contains("invisible", StringComparison.Ordinal)))
            {
                await project.Apply(action);
            }
        }

        Assert.Equal(sound, await project.Text());
    }

    [Fact]
    public async Task WhereTheRulesLeaveAFewChangesEachIsOffered()
    {
        using var project = new OpenProject(Report("[ 120,  30]", "[   9,   4]", "[ 192,  34]"));

        var offers = await Task.WhenAll((await project.Diagnose()).Select(project.Offers));

        Assert.Equal(
            [
                "'Closing · Printed': change 192 to 129 (two digits have changed places)",
                "'Opening · Printed': change 120 to 183 (satisfies every rule)",
                "'Bought · Printed': change 9 to 72 (satisfies every rule)",
            ],
            offers.SelectMany(actions => actions).Select(action => action.Title));
    }

    [Fact]
    public async Task TitlesAreInTheLanguageOfTheProject()
    {
        using var project = new OpenProject(Report("[ 120,  30,  150]", "[   9,   4,   13]", "[ 129,  43,  163]"), "zh");

        var action = Assert.Single(await project.Offers(Assert.Single(await project.Diagnose())));

        Assert.Equal("“Closing · Audio”由 43 改为 34（两个数位颠倒）", action.Title);
    }

    [Fact]
    public async Task NothingIsOfferedWhereNothingIsClear()
    {
        using var project = new OpenProject(
            Report("[ 120, abc,  xyz]", "[   9,   4,   13]", "[ 129,  34,  163]").Replace("year: 2021\n", "year: 2021\nextra: 1\n", StringComparison.Ordinal));

        var diagnostics = await project.Diagnose();

        Assert.Equal(["RC2008"], diagnostics.Select(diagnostic => diagnostic.Id).Except(["RC2030"]));
        Assert.Empty(await project.Offers(diagnostics.Single(diagnostic => diagnostic.Id == "RC2008")));
    }

    [Fact]
    public async Task DiagnosticOfAnEarlierTextOffersNothingThatNoLongerFits()
    {
        using var first = new OpenProject(Report("[ 120,  30,  150]", "[   9,   4,   13]", "[ 129,  43,  163]"));
        using var later = new OpenProject("template: stock\n");

        Assert.Empty(await later.Offers(Assert.Single(await first.Diagnose())));
    }

    [Fact]
    public void EditorIsToldThatTheProviderIsForYamlBesideTheSources()
    {
        var export = typeof(ReportDataFixProvider).GetCustomAttribute<ExportCodeFixProviderAttribute>()!;

        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds ?? []);
        Assert.Equal([".yaml"], export.DocumentExtensions ?? []);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
    }

    private static string Report(string opening, string bought, string closing) =>
        $"""
        # Riverside, 2021
        template: stock
        agency: riverside
        year: 2021

        stock:
          #         printed audio total
          opening: {opening}  # as published
          bought:  {bought}
          closing: {closing}

        """;
}

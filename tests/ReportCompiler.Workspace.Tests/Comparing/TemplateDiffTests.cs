using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.Comparing.Templates;

namespace ReportCompiler.Workspace.Tests.Comparing;

public class TemplateDiffTests
{
    private const string Small = """
        template: stock
        version: 2026
        years: 2026..
        language: en
        title: "{agency.name} {year}"
        basis: Notice 1
        types:
          count: {kind: integer, unit: pieces, min: 0}
          other: {kind: integer, unit: pieces, min: 0}
        sections:
          - id: stock
            heading: Stock
            table:
              cells: count
              columns:
                - {id: books, label: Books}
                - {id: maps, label: Maps}
              rows:
                - {id: before, label: Before}
                - {id: bought, label: Bought}
                - {id: lent, label: Lent}
        rules:
          - id: lent-from-stock
            each: column of stock
            require: lent <= before + bought
            says: {en: No more is lent than there is., zh: 借出不多于库存。}

        """;

    public static TheoryData<string> RealTemplates { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryTree.Root, "templates"), "*.template.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryTree.Root, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(RealTemplates))]
    public void TemplateDoesNotDifferFromItself(string path)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryTree.Root, path));

        Assert.Empty(TemplateDiff.Compare(Model(text), Model(text)).Changes);
    }

    [Theory]
    [InlineData("basis: Notice 1", "basis: Notice 2", "Changed Head  Basis: Notice 1 -> Notice 2")]
    [InlineData("years: 2026..", "years: 2026..2030", "Changed Head  Years: 2026.. -> 2026..2030")]
    [InlineData("other: {kind: integer, unit: pieces, min: 0}", "other: {kind: integer, unit: pieces, min: 1}", "Changed Type other Bounds: 0.. -> 1..")]
    [InlineData("heading: Stock", "heading: What there is", "Renamed Section stock : Stock -> What there is")]
    [InlineData("label: Bought", "label: Acquired", "Renamed Row stock.bought : Bought -> Acquired")]
    [InlineData("{id: maps, label: Maps}", "{id: maps, label: Maps}\n        - {id: films, label: Films}", "Added Column stock.films : -> ")]
    [InlineData("\n        - {id: maps, label: Maps}", "", "Removed Column stock.maps : -> ")]
    [InlineData("        - {id: before, label: Before}\n        - {id: bought, label: Bought}",
        "        - {id: bought, label: Bought}\n        - {id: before, label: Before}", "Moved Row stock.bought : -> ")]
    [InlineData("require: lent <= before + bought", "require: lent <= before",
        "Changed Rule lent-from-stock Formula: lent <= before + bought -> lent <= before")]
    [InlineData("id: lent-from-stock", "id: lent", "Removed Rule lent-from-stock : -> |Added Rule lent : -> ")]
    [InlineData("No more is lent", "Nothing is lent",
        "Changed Rule lent-from-stock SaysEnglish: No more is lent than there is. -> Nothing is lent than there is.")]
    [InlineData("label: Lent}", "label: Lent, cells: other}", "Changed Row stock.lent CellType: count -> other")]
    [InlineData("- {id: maps, label: Maps}", "- {id: maps, label: Maps, cells: other}", "Changed Column stock.maps CellType: count -> other")]
    [InlineData("cells: count", "cells: other", "Changed Block stock CellType: count -> other")]
    [InlineData("require: lent <= before + bought", "require: (lent)<=( before+bought )", "")]
    [InlineData("require: lent <= before + bought", "at: bought\n    require: lent <= before + bought", "Changed Rule lent-from-stock At: -> bought")]
    [InlineData("- {id: maps, label: Maps}", "- {id: maps, label: Maps, formula: books + 0}", "Added Total stock.maps : -> ")]
    public void SmallEditIsSaidAsWhatItIs(string old, string replacement, string expected)
    {
        Assert.Contains(old, Small, StringComparison.Ordinal);

        Assert.Equal(expected, string.Join('|', Changes(Small, Small.Replace(old, replacement, StringComparison.Ordinal))));
    }

    [Fact]
    public void TwoLinesThatChangeAreTwoChangesHoweverManyRulesTheyStandFor() =>
        Assert.Equal(
            [
                "Changed Rule request-components Formula: exists(requests) iff exists({table}) -> exists(requests) implies exists({table})",
                "Changed Rule request-components-later Formula: exists(requests) implies exists({table}) -> exists({table}) implies exists(requests)",
            ],
            EditsOfTheFoiaForm(
                ("    require: exists(requests) implies exists({table})\n    says:\n      en: A component that processes requests",
                    "    require: exists({table}) implies exists(requests)\n    says:\n      en: A component that processes requests"),
                ("    require: exists(requests) iff exists({table})", "    require: exists(requests) implies exists({table})")));

    [Fact]
    public void ColumnAndRowThatAreInsertedAreTwoChangesWhateverRulesTakeThemIn() =>
        Assert.Equal(
            ["Added Column requests.heard : -> ", "Added Row requests.results.denied.other : -> "],
            [
                .. EditsOfTheFoiaForm(
                    ("        - {id: pendingStart, label: Number of Requests Pending as of Start of Fiscal Year}",
                        "        - {id: heard, label: Heard}\n        - {id: pendingStart, label: Number of Requests Pending as of Start of Fiscal Year}")),
                .. EditsOf(
                    "gov-info-disclosure/2021",
                    ("                - {id: stateSecrets,", "                - {id: other, label: Other}\n                - {id: stateSecrets,")),
            ]);

    // Each version is a file of its own. What one has and the other has not is on purpose, and stands here.
    [Fact]
    public void VersionsOfTheFoiaFormDifferInThisAlone()
    {
        var changes = Changes(Text("us-foia-annual/2008"), Text("us-foia-annual/2020"));

        Assert.Equal(
            [
                "Changed Head  Version: 2008 -> 2020", "Changed Head  Years: 2008..2019 -> 2020..", "Removed Type countOrUnreported : -> ",
                "Changed Block subsectionC CellType: countOrUnreported -> count", "Changed Block postings CellType: countOrUnreported -> count",
            ],
            changes.Where(change => !change.Contains(" Rule ", StringComparison.Ordinal) && !change.Contains(" Total ", StringComparison.Ordinal)));
        Assert.All(
            changes.Where(change => change.Contains(" Total ", StringComparison.Ordinal)),
            change => Assert.Matches(@"^Added Total \S+\.overall\.\S*est : -> $", change));
        Assert.Equal(
            [
                "Changed Rule appeal-components Parameters", "Changed Rule appeal-lowest-positive Severity", "Changed Rule appeal-times Severity",
                "Changed Rule backlog-at-most-pending Severity",
                "Changed Rule increments-at-most-processed Severity",
                "Changed Rule pending-at-most Severity", "Changed Rule reason-described Severity", "Changed Rule request-components Parameters",
                "Changed Rule request-components-later Parameters", "Changed Rule statute-relied-upon Severity", "Changed Rule track-used Severity",
                "Removed Rule range-of-components ",
            ],
            changes.Where(change => change.Contains(" Rule ", StringComparison.Ordinal)).Select(change => change.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    private static List<string> EditsOfTheFoiaForm(params (string Old, string New)[] edits) => EditsOf("us-foia-annual/2020", edits);

    private static List<string> EditsOf(string name, params (string Old, string New)[] edits)
    {
        var text = Text(name);
        var edited = text;
        foreach (var (old, replacement) in edits)
        {
            Assert.Equal(2, edited.Split(old).Length);
            edited = edited.Replace(old, replacement, StringComparison.Ordinal);
        }

        return Changes(text, edited);
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(RepositoryTree.Root, "templates", name + ".template.yaml"));

    private static List<string> Changes(string old, string current) =>
        [.. TemplateDiff.Compare(Model(old), Model(current)).Changes.Select(
            change => $"{change.Kind} {change.Part.Kind} {change.Part.Path} {change.Trait}: {change.Old}{(change.Old.Length > 0 ? " " : string.Empty)}-> {change.New}")];

    private static TemplateModel Model(string text)
    {
        var compilation = TemplateCompiler.Compile("a.template.yaml", text);
        Assert.Empty(compilation.Findings.Select(finding => finding.ToString()));
        return compilation.Model!;
    }
}

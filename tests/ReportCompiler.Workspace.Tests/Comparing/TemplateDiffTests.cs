using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Model;
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
    [InlineData("        - {id: before, label: Before}\n        - {id: bought, label: Bought}", "        - {id: bought, label: Bought}\n        - {id: before, label: Before}", "Moved Row stock.bought : -> ")]
    [InlineData("require: lent <= before + bought", "require: lent <= before", "Changed Rule lent-from-stock Formula: lent <= (before + bought) -> lent <= before")]
    [InlineData("id: lent-from-stock", "id: lent", "Removed Rule lent-from-stock : -> |Added Rule lent : -> ")]
    [InlineData("No more is lent", "Nothing is lent", "Changed Rule lent-from-stock SaysEnglish: No more is lent than there is. -> Nothing is lent than there is.")]
    [InlineData("label: Lent}", "label: Lent, cells: other}", "Changed Cell stock.lent.books CellType: count -> other|Changed Cell stock.lent.maps CellType: count -> other")]
    public void SmallEditIsSaidAsWhatItIs(string old, string replacement, string expected)
    {
        Assert.Contains(old, Small, StringComparison.Ordinal);

        var diff = TemplateDiff.Compare(Model(Small), Model(Small.Replace(old, replacement, StringComparison.Ordinal)));

        Assert.Equal(expected, string.Join('|', diff.Changes.Select(change => $"{change.Kind} {change.Part.Kind} {change.Part.Path} {change.Trait}: {change.Old}{(change.Old.Length > 0 ? " " : string.Empty)}-> {change.New}")));
    }

    private static TemplateModel Model(string text)
    {
        var compilation = TemplateCompiler.Compile("a.template.yaml", text);
        Assert.Empty(compilation.Findings.Select(finding => finding.ToString()));
        return compilation.Model!;
    }
}

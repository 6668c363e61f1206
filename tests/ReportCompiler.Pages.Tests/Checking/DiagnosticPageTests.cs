using System.Text.RegularExpressions;
using ReportCompiler.Pages.Checking;
using ReportCompiler.Pages.Model;
using ReportCompiler.Pages.Tests.Support;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Pages.Tests.Checking;

/// <summary>The pages about findings in page templates: they say what the catalogue says, and their examples are tried.</summary>
public partial class DiagnosticPageTests
{
    private static readonly string Folder = Path.Combine(RepositoryTree.Root, "docs", "diagnostics");

    // What the parser of another library says is in its own words.
    public static TheoryData<string> IdsInOurWords { get; } =
        new(PageDiagnosticCatalogue.All.Where(definition => definition != PageTemplateDiagnostics.NotParsed).Select(definition => definition.Id));

    public static TheoryData<string> Ids { get; } = new(PageDiagnosticCatalogue.All.Select(definition => definition.Id));

    [Fact]
    public void EveryDeclaredDiagnosticIsInTheCatalogueInOrder()
    {
        var declared = typeof(PageDiagnosticCatalogue).Assembly.GetTypes()
            .SelectMany(type => type.GetFields())
            .Where(field => field.FieldType == typeof(DiagnosticDefinition) && field.IsStatic)
            .Select(field => (DiagnosticDefinition)field.GetValue(null)!);

        Assert.Equal(declared.OrderBy(definition => definition.Id, StringComparer.Ordinal), PageDiagnosticCatalogue.All);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void PageSaysWhatTheCatalogueSays(string id)
    {
        var definition = PageDiagnosticCatalogue.All.Single(candidate => candidate.Id == id);
        var lines = Page(id).Split('\n');

        Assert.Equal($"# {id}: {definition.Title.English}", lines[0]);
        Assert.StartsWith($"Severity: {(definition.Severity == Severity.Error ? "error" : "warning")} · ", lines[2], StringComparison.Ordinal);
        Assert.Contains($"**Message**: `{definition.Message.In(Language.English)}`", lines);
        Assert.Contains($"**Remedy**: `{definition.Remedy.In(Language.English)}`", lines);
        Assert.Contains($"**消息**：`{definition.Message.In(Language.Chinese)}`", lines);
        Assert.Contains($"**处理**：`{definition.Remedy.In(Language.Chinese)}`", lines);
        Assert.Contains($"| [{id}]({id}.md) |", Page("README"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task WrongExampleIsFoundWrongAndRightExampleIsNot(string id)
    {
        var examples = Example().Matches(Page(id)).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(2, examples.Count);
        Assert.Equal("", Found(examples[1]));
        Assert.Equal(id, Assert.Single(PageSet.Check(FilesOf(examples[0]), SmallForm.Versions)).Definition.Id);
        await Verify(Found(examples[0])).UseTextForParameters(id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void FindingIsWordedWhole(string id) => PseudoWording.AssertWhole(PageDiagnosticCatalogue.All.Single(candidate => candidate.Id == id));

    [Theory]
    [MemberData(nameof(IdsInOurWords))]
    public void FindingOfTheWrongExampleLeavesNothingButDataInEnglish(string id)
    {
        var example = Example().Match(Page(id)).Groups[1].Value;
        var names = PageModel.Globals.Names.Concat(PageFunctions.Names).Concat(PageModel.Site.Names);

        PseudoWording.AssertNothingButData(
            Assert.Single(PageSet.Check(FilesOf(example), SmallForm.Versions)),
            string.Join('\n', [example, .. names]));
    }

    private static string Found(string example) => string.Join('\n', PageSet.Check(FilesOf(example), SmallForm.Versions).Select(finding =>
        $"{finding}\n    {finding.Remedy(Schema.Text.Language.English)}\n{finding.Message(Schema.Text.Language.Chinese)}\n    {finding.Remedy(Schema.Text.Language.Chinese)}"));

    // Each file begins with a comment that names it; without one the example is a single page.
    private static IEnumerable<PageSource> FilesOf(string example)
    {
        var starts = FileName().Matches(example);
        return starts.Count == 0
            ? [PageSet.Source("site/home.html.scriban", example)]
            : starts.Select((start, index) => PageSet.Source(
                start.Groups[1].Value,
                example[start.Index..(index + 1 < starts.Count ? starts[index + 1].Index : example.Length)]));
    }

    private static string Page(string id) => File.ReadAllText(Path.Combine(Folder, id + ".md"));

    [GeneratedRegex(@"```scriban\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\{\{# ([a-z/.-]+) \}\}$", RegexOptions.Multiline)]
    private static partial Regex FileName();
}

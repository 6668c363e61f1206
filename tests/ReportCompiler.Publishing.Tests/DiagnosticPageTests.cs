using ReportCompiler.Pages.Checking;
using ReportCompiler.Published.Diagnostics;
using ReportCompiler.Publishing.Diagnostics;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.Diagnostics;

namespace ReportCompiler.Publishing.Tests;

/// <summary>The pages about what only the command finds, and that no page is about nothing.</summary>
public class DiagnosticPageTests
{
    private static readonly string Folder = Path.Combine(RepositoryTree.Root, "docs", "diagnostics");

    private static IEnumerable<DiagnosticDefinition> Own => WorkspaceDiagnosticCatalogue.All.Concat(PublishingDiagnosticCatalogue.All)
        .Concat(PublishedDiagnosticCatalogue.All);

    public static TheoryData<string> Ids { get; } = new(Own.Select(definition => definition.Id));

    [Fact]
    public void PagesAreThoseOfAllCatalogues()
    {
        var pages = Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        var ids = DiagnosticCatalogue.All.Concat(PageDiagnosticCatalogue.All).Concat(Own).Select(definition => definition.Id + ".md");

        Assert.Equal(ids.Append("README.md").Order(StringComparer.Ordinal), pages);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void PageSaysWhatTheCatalogueSays(string id)
    {
        var definition = Own.Single(candidate => candidate.Id == id);
        var lines = File.ReadAllLines(Path.Combine(Folder, id + ".md"));

        Assert.Equal($"# {id}: {definition.Title.In(Language.English)}", lines[0]);
        Assert.Contains($"**Message**: `{definition.Message.In(Language.English)}`", lines);
        Assert.Contains($"**Remedy**: `{definition.Remedy.In(Language.English)}`", lines);
        Assert.Contains($"**消息**：`{definition.Message.In(Language.Chinese)}`", lines);
        Assert.Contains($"**处理**：`{definition.Remedy.In(Language.Chinese)}`", lines);
        Assert.Equal(2, lines.Count(line => line.StartsWith("```", StringComparison.Ordinal) && line.Length > 3));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void FindingIsWordedWhole(string id) => PseudoWording.AssertWhole(Own.Single(candidate => candidate.Id == id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void IndexListsThePage(string id) =>
        Assert.Contains($"| [{id}]({id}.md) |", File.ReadAllText(Path.Combine(Folder, "README.md")), StringComparison.Ordinal);
}

using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Diagnostics;

/// <summary>The pages under docs/diagnostics: they say what the catalogue says, and their examples are tried.</summary>
public class DiagnosticPageTests
{
    // What is wrong with such a file is not its text, so that no text can show it.
    private const string Unreadable = "RC2022";

    // A page does not show a hundred thousand characters, nor a thousand findings.
    private static readonly string[] TooLong = ["RC2025", "RC2026"];

    // A key that an example leaves out, and what the form's own words, here English, are filled up with.
    private const string OfTheFormat = "reason, this figure added up over the members";

    private static readonly string Folder = Path.Combine(RepositoryTree.Root, "docs", "diagnostics");

    public static TheoryData<string> Ids { get; } = new(DiagnosticCatalogue.All.Select(definition => definition.Id));

    public static TheoryData<string> TriedIds { get; } =
        new(DiagnosticCatalogue.All.Select(definition => definition.Id).Where(id => id != Unreadable && !TooLong.Contains(id)));

    [Fact]
    public void PagesAreThoseOfTheCatalogue()
    {
        var pages = Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        // Other rooms have pages of their own there; that there are no others is tested where all catalogues are known.
        Assert.Equal(
            DiagnosticCatalogue.All.Select(definition => definition.Id + ".md"),
            pages.Intersect(DiagnosticCatalogue.All.Select(definition => definition.Id + ".md")));
        Assert.All(DiagnosticCatalogue.All, definition => Assert.True(File.Exists(PageFile(definition.Id))));
    }

    [Theory]
    [InlineData("https://example.org/owner/name")]
    [InlineData("https://example.org/owner/name/")]
    public void LinkLeadsToThePageWhereTheProjectHasAnAddress(string address) => Assert.All(
        DiagnosticCatalogue.All,
        definition => Assert.Equal(
            $"https://example.org/owner/name/blob/HEAD/{Path.GetRelativePath(RepositoryTree.Root, PageFile(definition.Id)).Replace('\\', '/')}",
            definition.HelpLinkAt(address)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void NothingIsLinkedToWhereTheProjectHasNoAddress(string? address) =>
        Assert.All(DiagnosticCatalogue.All, definition => Assert.Null(definition.HelpLinkAt(address)));

    [Fact]
    public void LinkIsThatOfTheBuild() =>
        Assert.All(DiagnosticCatalogue.All, definition => Assert.Equal(definition.HelpLinkAt(ProjectAddress.Value), definition.HelpLink));

    [Theory]
    [MemberData(nameof(Ids))]
    public void PageSaysWhatTheCatalogueSays(string id)
    {
        var definition = DiagnosticCatalogue.Find(id)!;
        var lines = Page(id).Split('\n');

        Assert.Equal($"# {id}: {definition.Title.In(Language.English)}", lines[0]);
        Assert.Contains($"Severity: {Word(definition.Severity).English} · [all diagnostics](README.md) · [中文](#中文)", lines);
        Assert.Contains($"**Message**: `{definition.Message.In(Language.English)}`", lines);
        Assert.Contains($"**Remedy**: `{definition.Remedy.In(Language.English)}`", lines);
        Assert.Contains($"{id}：{definition.Title.In(Language.Chinese)}（{Word(definition.Severity).Chinese}）", lines);
        Assert.Contains($"**消息**：`{definition.Message.In(Language.Chinese)}`", lines);
        Assert.Contains($"**处理**：`{definition.Remedy.In(Language.Chinese)}`", lines);
        Assert.Single(lines, line => line.StartsWith("**Cause**: ", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("**原因**：", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void PageShowsWrongAndRight(string id)
    {
        Assert.NotEmpty(Wrong(id));
        Assert.NotEmpty(Right(id));
    }

    [Theory]
    [MemberData(nameof(TriedIds))]
    public void WrongExampleIsFoundWrongAndRightExampleIsNot(string id)
    {
        Assert.Equal(id, Assert.Single(FoundIn(Wrong(id), id).Distinct()));
        Assert.Empty(FoundIn(Right(id), id));
    }

    [Theory]
    [MemberData(nameof(TriedIds))]
    public void FindingsOfTheWrongExampleLeaveNothingButDataInEnglish(string id)
    {
        var files = ExampleFile.Apply(Wrong(id));

        Assert.All(FindingsIn(files, id), finding => PseudoWording.AssertNothingButData(finding, files.All + OfTheFormat));
    }

    [Fact]
    public void IndexListsTheCatalogue()
    {
        var ids = DiagnosticCatalogue.All.Select(definition => definition.Id).ToHashSet(StringComparer.Ordinal);
        var rows = File.ReadAllLines(Path.Combine(Folder, "README.md"))
            .Where(line => line.StartsWith("| [RC", StringComparison.Ordinal) && ids.Contains(line.Substring(3, 6)));

        Assert.Equal(
            DiagnosticCatalogue.All.Select(definition =>
                $"| [{definition.Id}]({definition.Id}.md) | {Word(definition.Severity).English} | {definition.Title.In(Language.English)} | {definition.Title.In(Language.Chinese)} |"),
            rows);
    }

    private static IEnumerable<string> FoundIn(List<ExampleFile> examples, string id)
    {
        var findings = FindingsIn(ExampleFile.Apply(examples), id);

        // What a file accepts stays visible, but is no longer wrong.
        return findings.Where(finding => finding.Accepted is null).Select(finding => finding.Definition.Id);
    }

    // A template of an example need not fit the sound reports.
    private static IEnumerable<Finding> FindingsIn(FileSet files, string id) =>
        id.StartsWith("RC1", StringComparison.Ordinal) ? files.TemplateFindings() : files.Findings();

    private static List<ExampleFile> Wrong(string id) => ExampleFile.In(Part(id, "Wrong · 错误：", "Right · 正确："));

    private static List<ExampleFile> Right(string id) => ExampleFile.In(Part(id, "Right · 正确：", null));

    private static string Part(string id, string from, string? to)
    {
        var page = Page(id);
        var start = page.IndexOf($"\n{from}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{id}.md has no \"{from}\"");
        var end = to is null ? page.Length : page.IndexOf($"\n{to}\n", StringComparison.Ordinal);
        return page[start..end];
    }

    private static string Page(string id) => File.ReadAllText(PageFile(id));

    private static string PageFile(string id) => Path.Combine(Folder, id + ".md");

    private static (string English, string Chinese) Word(Severity severity) => severity switch
    {
        Severity.Error => ("error", "错误"),
        Severity.Warning => ("warning", "警告"),
        _ => ("note", "提示"),
    };
}

using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>Documents lead to what there is: links to pages and headings, and in documents for contributors whatever they name in code.</summary>
public class DocumentationTests
{
    private static readonly List<MarkdownPage> Pages =
        [.. RepositoryTree.Files.Where(file => file.Extension == ".md" && !file.IsSnapshot).Select(file => new MarkdownPage(file))];

    private static IEnumerable<MarkdownPage> ForContributors =>
        Pages.Where(page => page.Path is "CONTRIBUTING.md" or "docs/architecture.md" || page.Path.StartsWith("docs/contributing/", StringComparison.Ordinal));

    [Fact]
    public void LinksLeadSomewhere()
    {
        var anchors = Pages.ToDictionary(page => page.Path, page => page.Anchors, StringComparer.Ordinal);

        Findings.AssertNone(
            Pages.SelectMany(page => page.Links.Select(link => (Page: page, link.Line, link.Target))),
            link =>
            {
                var parts = link.Target.Split('#');
                var path = parts[0].Length == 0 ? link.Page.Path : link.Page.Resolve(parts[0]);
                var isThere = anchors.TryGetValue(path, out var headings)
                    ? parts.Length == 1 || headings.Contains(parts[1])
                    : System.IO.Path.Exists(System.IO.Path.Combine(RepositoryTree.Root, path));
                return isThere ? [] : [$"{link.Page.Path}({link.Line}): {link.Target}"];
            });
    }

    [Fact]
    public void WhatContributorsAreToldOfIsThere() => Findings.AssertNone(
        ForContributors,
        page => page.CodeSpans.SelectMany(span => DocumentedNames.MissingIn(span.Text).Select(name => (span.Line, name)))
            .Concat(page.CodeLines.SelectMany(line => DocumentedNames.MissingInCommand(line.Text).Select(name => (line.Line, name))))
            .Select(missing => $"{page.Path}({missing.Line}): {missing.name} is not there"));

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/diagnostics/RC<number>.md")]
    [InlineData("Hygiene.Tests/Nothing.cs", "Hygiene.Tests/Nothing.cs")]
    [InlineData("ReportCompiler.Hygiene.Tests/Findings.cs")]
    [InlineData("ReportCompiler.Hygiene.Tests/Findings")]
    [InlineData("Nothing.cs", "Nothing.cs")]
    [InlineData("Findings")]
    [InlineData("Findings.AssertNone(looked, found)")]
    [InlineData("Findings.AssertAll", "Findings.AssertAll")]
    [InlineData("FindingsOfNobody", "FindingsOfNobody")]
    [InlineData("System.Diagnostics.Debugger.Launch()")]
    [InlineData("Debugger.Lunch()", "Debugger.Lunch()")]
    [InlineData("page.Resolve(target)")]
    [InlineData("page.Dissolve(target)", "page.Dissolve(target)")]
    [InlineData("report.parquet.html", "report.parquet.html")]
    [InlineData("<td>1</td>")]
    [InlineData("ReportCompiler.Tool")]
    [InlineData("ReportCompiler.Toil", "ReportCompiler.Toil")]
    [InlineData("REPORTCOMPILER_ACCEPT_SNAPSHOTS=1 dotnet test tests/ReportCompiler.Nothing.Tests", "tests/ReportCompiler.Nothing.Tests")]
    [InlineData("./build.sh --target=Pack")]
    [InlineData("./build.sh --target=Unpack", "Unpack")]
    [InlineData("dotnet test --filter FullyQualifiedName~NoTests", "NoTests")]
    [InlineData("artifacts/packages")]
    [InlineData("guidance")]
    public void NameIsLookedFor(string span, params string[] missing) => Assert.Equal(missing, DocumentedNames.MissingIn(span));

    [Fact]
    public void PageIsReadWithItsCodeApart()
    {
        var page = new MarkdownPage(
            "docs/a.md",
            "# A `new` page\n\nSee [b](../b.md#c) or `[d](e)`, [f](https://example.org).\n\n    run `g`\n    [h](i)\n\n"
            + "```\n[j](k)\n```\n- [l](m)\n    [n](#o)\n");

        Assert.Equal(["a-new-page"], page.Anchors);
        Assert.Equal([(3, "../b.md#c"), (11, "m"), (12, "#o")], page.Links);
        Assert.Equal([(1, "new"), (3, "[d](e)")], page.CodeSpans);
        Assert.Equal([5, 6, 9], page.CodeLines.Select(line => line.Line));
        Assert.Equal("b.md", page.Resolve("../b.md"));
    }
}

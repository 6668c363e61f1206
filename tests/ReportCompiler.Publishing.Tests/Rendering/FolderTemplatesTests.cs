using ReportCompiler.Publishing.Site;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Testing;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Publishing.Tests.Rendering;

public class FolderTemplatesTests
{
    [Fact]
    public void FolderComesFirstAndWhatItLacksIsCarried()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site/missing.html.scriban", "mine\r\n");
        folder.Write("mine/report.html.scriban", "new");
        var templates = new FolderTemplates(folder.Root, Workshop.Pages);

        Assert.Equal("mine\n", templates.Read("site/missing.html.scriban"));
        Assert.Equal("new", templates.Read("mine/report.html.scriban"));
        Assert.Equal(Workshop.Pages.Read("site/home.html.scriban"), templates.Read("site/home.html.scriban"));
        Assert.Equal(Workshop.Pages.Names.Append("mine/report.html.scriban").Order(StringComparer.Ordinal), templates.Names);
        Assert.Throws<FileNotFoundException>(() => templates.Read("site/nothing.scriban"));
    }

    [Fact]
    public void OnlyTemplatesAndWhatBelongsToThemAreTaken()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var outside = other.Write("a.scriban", "outside");
        foreach (var path in new[] { "bin/a.scriban", "obj/a.scriban", ".git/a.scriban", "a/notes.txt", "a/1.template.yaml", "Program.cs" })
        {
            folder.Write(path, "x");
        }

        Directory.CreateDirectory(folder.At("links"));
        File.CreateSymbolicLink(folder.At("links/b.scriban"), outside);
        Directory.CreateSymbolicLink(folder.At("all"), other.Root);

        Assert.Equal(Workshop.Pages.Names, new FolderTemplates(folder.Root, Workshop.Pages).Names);
    }

    [Fact]
    public void TextIsReadWhenItIsAskedFor()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site/missing.html.scriban", "before");
        var templates = new FolderTemplates(folder.Root, Workshop.Pages);
        folder.Write("site/missing.html.scriban", "after");

        Assert.Equal("after", templates.Read("site/missing.html.scriban"));
    }

    [Fact]
    public void SiteIsBuiltWithThem()
    {
        using var workshop = Workshop.Library();
        using var folder = new TemporaryFolder();
        folder.Write("site/missing.html.scriban", "<p>nothing of {{ site.name }}");
        folder.Write("site/style.css", "p { color: red }\n");

        var result = workshop.Build(LibraryForm.Catalog, new FolderTemplates(folder.Root, Workshop.Pages));

        Assert.Equal((BuildOutcome.Published, 0), (result.Outcome, result.Findings.Count));
        Assert.Equal("<p>nothing of Annual reports", workshop.Text("404.html"));
        Assert.Equal("p { color: red }\n", workshop.Text("assets/style.css"));
        Assert.Contains("Riverside Library", workshop.Text("index.html"), StringComparison.Ordinal);
    }
}

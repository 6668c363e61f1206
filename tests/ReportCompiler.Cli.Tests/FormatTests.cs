using System.Xml.Linq;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

/// <summary>What a site consists of is said on the command line, or in site.yaml.</summary>
public class FormatTests
{
    private static readonly string[] Build = ["build", "--reports", "~/reports", "--out", "~/site"];

    [Theory]
    [InlineData("json", ".reportc-site", "report.json")]
    [InlineData(" md , json ,", ".reportc-site", "report.json", "report.md")]
    [InlineData("xlsx", ".reportc-site", "reports-2019.xlsx", "reports-2023.xlsx", "reports-2024.xlsx", "report.xlsx")]
    [InlineData("docx,parquet", ".reportc-site", "reports.parquet", "report.docx")]
    public void OnlyTheFormatsThatAreNamedArePublished(string formats, params string[] files)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run([.. Build, "--formats", formats]));
        Assert.Equal(files, session.Folder.Read("site").Keys.Select(NameOf).Distinct());
    }

    [Theory]
    [InlineData("html,jsn", "reportc: --formats knows no 'jsn'; did you mean 'json'? There are html, md, json, csv, xlsx, docx, parquet, pdf.\n")]
    [InlineData("xslx", "reportc: --formats knows no 'xslx'; did you mean 'xlsx'? There are html, md, json, csv, xlsx, docx, parquet, pdf.\n")]
    [InlineData("powerpoint", "reportc: --formats knows no 'powerpoint'. There are html, md, json, csv, xlsx, docx, parquet, pdf.\n")]
    [InlineData("HTML", "reportc: --formats knows no 'HTML'; did you mean 'html'? There are html, md, json, csv, xlsx, docx, parquet, pdf.\n")]
    [InlineData(" , ", "reportc: --formats names none. There are html, md, json, csv, xlsx, docx, parquet, pdf.\n")]
    public void UnknownFormatIsToldWithTheNearest(string formats, string words)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Usage, session.Run([.. Build, "--formats", formats]));
        Assert.Equal(words, session.Error[..(session.Error.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        Assert.False(Directory.Exists(session.Folder.At("site")));
    }

    [Fact]
    public void EveryFormatButPdfHasTheSameBytesWhateverTheNumberOfJobs()
    {
        using var session = new Session();
        session.Folder.Copy(Path.Combine(RepositoryTree.Root, "reports", "us-access-board"), "reports/us-access-board", "*.yaml");
        session.Folder.Write("reports/site.yaml", "base: https://www.example.org/reports/\nformats: [html, md, json, csv, xlsx, docx, parquet]");
        session.Edit(Session.Suqian2024, "year: 2024", "year: 2024\npublished: 2025-01-20");

        session.Run([.. Build, "--with-quality", "--jobs", "1"]);
        var one = session.Folder.Read("site");
        session.Run([.. Build, "--with-quality", "--jobs", "4"]);
        var four = session.Folder.Read("site");

        Assert.Equal(one.Keys, four.Keys);
        Assert.All(one, file => Assert.True(file.Value.AsSpan().SequenceEqual(four[file.Key]), file.Key));
        Assert.Superset(
            new HashSet<string> { "feed.xml", "sitemap.xml", "data/reports.csv", "data/reports.parquet", "data/catalog.json", "quality/index.html",
                "suqian/2024/report.xlsx", "suqian/2024/report.docx" },
            one.Keys.ToHashSet());
        Assert.NotNull(XDocument.Parse(System.Text.Encoding.UTF8.GetString(one["feed.xml"])).Root);
    }

    [Fact]
    public void PageForMaintainersIsThereOnlyWhereItIsAskedFor()
    {
        using var session = new Session();

        session.Run(Build);
        Assert.False(File.Exists(session.Folder.At("site/quality/index.html")));
        Assert.DoesNotContain("quality/index.html", File.ReadAllText(session.Folder.At("site/index.html")), StringComparison.Ordinal);

        session.Run([.. Build, "--with-quality"]);
        Assert.Contains("RC3006", File.ReadAllText(session.Folder.At("site/quality/index.html")), StringComparison.Ordinal);
        Assert.Contains("quality/index.html", File.ReadAllText(session.Folder.At("site/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void TemplatesOfAFolderComeFirst()
    {
        using var session = new Session();
        session.Folder.Write("pages/site/missing.html.scriban", "<p>gone: {{ page.title }}");

        Assert.Equal(ExitCode.Ok, session.Run([.. Build, "--templates", "~/pages"]));
        Assert.Equal("<p>gone: 页面不存在", File.ReadAllText(session.Folder.At("site/404.html")));
        Assert.Contains("<h1>宿迁市2024年", File.ReadAllText(session.Folder.At("site/suqian/2024/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void SlipInATemplateOfAFolderPublishesNothing()
    {
        using var session = new Session();
        session.Folder.Write("pages/site/missing.html.scriban", "{{ page.titel }}");

        Assert.Equal(ExitCode.Findings, session.Run([.. Build, "--templates", "~/pages"]));
        Assert.Contains("site/missing.html.scriban(1,", session.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(session.Folder.At("site")));
    }

    [Fact]
    public void SlipInAnOverviewOfAFolderIsToldAtItsPlace()
    {
        using var session = new Session();
        const string Overview = "gov-info-disclosure/overview.yaml";
        var text = File.ReadAllText(Path.Combine(RepositoryTree.Root, "templates", Overview));
        session.Folder.Write("pages/" + Overview, text.Replace("cells: requests.received.total", "cells: requests.recieved.total", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Findings, session.Run([.. Build, "--templates", "~/pages", "--keep-going"]));
        Assert.Contains("did you mean 'requests.received.total'?", session.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(session.Folder.At("site")));
    }

    // The files of one kind of report and year are told apart by its id.
    private static string NameOf(string path) => Path.GetFileName(path).Replace("gov-info-disclosure-", "reports-", StringComparison.Ordinal);
}

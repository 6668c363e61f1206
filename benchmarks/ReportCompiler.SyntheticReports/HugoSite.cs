using ReportCompiler.Publishing.Options;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Schema.Engines;
using ReportCompiler.SyntheticSite;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.SyntheticReports;

/// <summary>Makes a Hugo site that renders the pages that <c>reportc build</c> renders.</summary>
internal static class HugoSite
{
    private const string Configuration = """
        baseURL = "https://example.org/"
        languageCode = "zh-CN"
        title = "年度报告"
        disableKinds = ["taxonomy", "term", "section", "RSS", "sitemap", "robotsTXT", "404"]

        [mediaTypes."text/markdown"]
        suffixes = ["md"]

        [outputFormats.text]
        mediaType = "text/markdown"
        baseName = "report"
        isPlainText = true

        [outputFormats.data]
        mediaType = "application/json"
        baseName = "report"
        isPlainText = true

        [outputs]
        home = ["html"]
        page = ["html", "text", "data"]

        """;

    /// <summary>Writes configuration, layouts and style sheet.</summary>
    /// <param name="folder">The folder of the Hugo site.</param>
    /// <param name="sample">A folder of one report, whose pages become the layouts.</param>
    /// <param name="work">A folder to build them in.</param>
    /// <param name="engine">The form of the report.</param>
    public static void Write(string folder, string sample, string work, FormEngine engine)
    {
        var site = Path.Combine(work, "site");
        var options = new BuildOptions(new ReportSource(sample, "sample", 1), site, "site", null, KeepGoing: false);
        var built = new SiteBuilder(Forms.Catalog, new EmbeddedTemplates(typeof(Forms).Assembly)).Build(options, new Silence(), CancellationToken.None);
        if (built.Library?.Reports is not [{ Parsed.Report: { } report }] || built.Outcome != BuildOutcome.Published)
        {
            throw new InvalidOperationException("the sample cannot be published: " + string.Join("; ", built.Findings));
        }

        var name = built.Library.Registry.Agencies[0].Name;
        var layouts = new HugoLayouts(new CellRows(engine.Form), engine.Form.TitleOf(name, report.Header.Year));
        var page = Path.Combine(site, report.Header.Agency, FormattableString.Invariant($"{report.Header.Year}"));
        File.WriteAllText(Path.Combine(folder, "config.toml"), Configuration.ReplaceLineEndings("\n"));
        Put(folder, "layouts/_default/single.html", layouts.Html(File.ReadAllText(Path.Combine(page, "index.html"))));
        Put(folder, "layouts/_default/single.text.md", layouts.Markdown(File.ReadAllText(Path.Combine(page, "report.md"))));
        Put(folder, "layouts/_default/single.data.json", layouts.Json(File.ReadAllText(Path.Combine(page, "report.json"))));
        Put(folder, "layouts/index.html", HugoLayouts.Home(File.ReadAllText(Path.Combine(site, "index.html"))));
        Put(folder, "static/assets/style.css", File.ReadAllText(Path.Combine(site, "assets/style.css")));
    }

    private static void Put(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private sealed class Silence : IBuildMonitor
    {
        public void Begin(BuildStage stage, int steps)
        {
        }

        public void Advance(BuildStage stage)
        {
        }
    }
}

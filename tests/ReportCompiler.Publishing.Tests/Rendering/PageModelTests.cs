using System.Collections;
using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Overviews;
using ReportCompiler.Publishing.Planning;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Rendering;

/// <summary>Every value that a page of the repository's reports can read is of the kind that the page model declares.</summary>
public class PageModelTests
{
    // As deep as the model goes, with some to spare for agencies under agencies.
    private const int Deepest = 12;

    private static readonly ContentOptions Options = new(null, ["html", "md", "json"], [("md", "report.md"), ("json", "report.json")]) { HasQuality = true };

    private readonly HashSet<(object, PageType)> _seen = [];
    private readonly List<string> _problems = [];

    [Fact]
    public void EveryValueIsOfItsDeclaredKind()
    {
        using var workshop = Workshop.RealReports();
        var library = workshop.Load(Forms.Catalog);
        var reports = library.Reports.Where(report => !report.HasErrors).ToList();
        var content = new SiteContent(library, reports, OverviewFiles.Read(Workshop.Pages, Forms.Catalog, []), Options);
        var templates = PageTemplates.Parse(Workshop.Pages, []);
        var context = new PageContext(templates);

        var pages = PagesOf(content, new PageMaker(content, templates, [])).ToList();
        foreach (var page in pages)
        {
            context.Render(page);
            _seen.Clear();
            Walk(context, PageGlobals.Instance, PageModel.Globals, page.Template, 0);
        }

        Assert.True(pages.Count > 10);
        Assert.True(_problems.Count == 0, string.Join('\n', _problems.Distinct().Take(40)));
    }

    private static IEnumerable<Page> PagesOf(SiteContent content, PageMaker maker) =>
    [
        maker.Home(), maker.Quality(), maker.Missing(),
        .. content.Reports.Select(report => maker.Report(report, "index.html", Escaping.Html)),
        .. content.Reports.Select(report => maker.Report(report, "report.md", Escaping.Markdown)),
        .. content.Reports.Select(report => report.Agency).DistinctBy(agency => agency.Id).Select(maker.Agency),
        .. content.Reports.Select(report => report.Report.Header.Year).Distinct().Select(maker.Year),
    ];

    private void Walk(PageContext context, ScriptView view, PageType type, string path, int depth)
    {
        if (depth > Deepest || type.IsOpen || !_seen.Add((view, type)))
        {
            return;
        }

        Expect(view.GetMembers().SequenceEqual(type.Names), path, $"has the members {string.Join(", ", view.GetMembers())}");
        foreach (var member in type.Members)
        {
            var name = $"{path}.{member.Name}";
            Expect(view.TryGetValue(context, default, member.Name, out var value), name, "cannot be read");
            Check(context, member.Value, value, name, depth);
        }
    }

    private void Check(PageContext context, PageValue declared, object? value, string path, int depth)
    {
        switch (value)
        {
            case null:
                Expect(declared.IsOptional || declared.Kind == PageValueKind.Content, path, "is nothing, but is not declared optional");
                break;
            case string:
                Expect(declared.Kind is PageValueKind.Text, path, $"is text, not {declared.Kind}");
                break;
            case bool:
                Expect(declared.Kind is PageValueKind.Flag, path, $"is a flag, not {declared.Kind}");
                break;
            case int or long or decimal or double:
                Expect(declared.Kind is PageValueKind.Number, path, $"is a number, not {declared.Kind}");
                break;
            case ScriptView view:
                Expect(declared.Kind is PageValueKind.Object, path, $"is an object, not {declared.Kind}");
                Walk(context, view, declared.Type ?? PageModel.Globals, path, depth + 1);
                break;
            case IPageContent:
                Expect(declared.Kind is PageValueKind.Content, path, $"is HTML or Markdown, not {declared.Kind}");
                break;
            case IEnumerable list when declared.Element is { } element:
                foreach (var item in list)
                {
                    Check(context, element, item, path + "[]", depth + 1);
                }

                break;
            default:
                Expect(false, path, $"is a {value.GetType().Name}, not {declared.Kind}");
                break;
        }
    }

    private void Expect(bool holds, string path, string problem)
    {
        if (!holds)
        {
            _problems.Add($"{path} {problem}");
        }
    }
}

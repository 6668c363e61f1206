using System.Text;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Rendering;

/// <summary>Whatever a partial depends on: a context that has rendered other pages renders a page as a new one does.</summary>
public class StencilTests
{
    private const string Cells = "{{ for block in $table.blocks }}{{ for row in block.rows }}{{ for cell in row.cells }}";
    private const string End = "{{ end }}{{ end }}{{ end }}";

    [Theory]
    [InlineData(Cells + "<td id=\"{{ cell.path }}\">{{ cell }}</td>" + End)]
    [InlineData(Cells + "{{ cell.state }} {{ if !cell.is_given }}[{{ cell }}]{{ else }}{{ cell }}{{ end }}" + End)]
    [InlineData(Cells + "{{ if cell.value > 100 }}many{{ else }}few{{ end }}" + End)]
    [InlineData(Cells + "{{ cell.text }}" + End)]
    [InlineData(Cells + "{{ include 'test/inner' cell: cell }}" + End)]
    [InlineData("{{ title }}{{ year }}")]
    [InlineData("{{ words.home }}{{ language }}")]
    [InlineData("{{ root }}")]
    [InlineData("{{ section.id }}")]
    [InlineData("{{ include 'test/outside' }}")]
    [InlineData("{{ report.loans.adults }}")]
    [InlineData("{{ form.sections[0].narrative.html }}")]
    [InlineData("{{ $heading }}")]
    [InlineData("{{ for column in $table.columns }}{{ for.rindex }}{{ column }}{{ end }}")]
    public void PageIsTheSameAfterOthers(string partial)
    {
        var templates = PageTemplates.Parse(
            new OtherPages(
                (Rendered.Template,
                    "{{ for section in form.sections }}{{ if section.table }}{{ include 'test/partial' table: section.table heading: section.heading }}\n{{ end }}{{ end }}"),
                ("test/partial.scriban", partial),
                ("test/inner.scriban", "({{ $cell }})"),
                ("test/outside.scriban", "{{ section.id }}")),
            []);
        var used = new PageContext(templates);
        foreach (var page in Pages().Concat(Pages()))
        {
            var unused = new PageContext(templates);
            Assert.Equal(Render(unused, page), Render(used, page));
        }
    }

    [Theory]
    [InlineData("{{ section.id }}")]
    [InlineData("{{ if for.index >= 0 }}{{ section.id }}{{ end }}")]
    [InlineData("{{ include 'test/inner' }}")]
    public void PartialThatLooksAtTheLoopAroundItFollowsIt(string partial)
    {
        const string Page = "{{ for section in form.sections }}{{ include 'test/partial' }} {{ end }}";
        var context = new PageContext(PageTemplates.Parse(
            new OtherPages((Rendered.Template, Page), ("test/partial.scriban", partial), ("test/inner.scriban", "{{ section.id }}")), []));

        Assert.Equal("overview stock loans remarks ", Render(context, Pages()[0]));
    }

    [Fact]
    public void WordInACellIsEscapedWhereverItIsFilledIn()
    {
        var engine = new TemplateEngine(TemplateCompiler.Compile(
            "library-stock/1.template.yaml",
            LibraryForm.Template.Replace(
                "copies: {kind: integer, unit: copies, min: 0}", "copies: {kind: integer, unit: copies, min: 0, special: {\"<1\": 0.5}}",
                StringComparison.Ordinal)).Model!);
        var form = Rendered.Subject(LibraryForm.Report, engine);
        var word = form with { Report = Rendered.Subject(LibraryForm.Report.Replace("adults: 100", "adults: <1", StringComparison.Ordinal), engine).Report };
        var context = new PageContext(PageTemplates.Parse(Workshop.Pages, []));
        var page = Pages()[0] with { Template = "site/report.html.scriban", Subject = form };

        Assert.Contains("<td id=loans.adults>100<", Render(context, page), StringComparison.Ordinal);
        Assert.Contains("<td id=loans.adults>&lt;1<", Render(context, page with { Subject = word }), StringComparison.Ordinal);
    }

    [Fact]
    public void TableIsRenderedByItsTemplateOnce()
    {
        var templates = PageTemplates.Parse(Workshop.Pages, []);
        var table = templates.Find("site/table.html.scriban")!;
        var context = new PageContext(templates);
        var page = Pages()[0] with { Template = "site/report.html.scriban" };

        Render(context, page);

        var loans = new PartialArgument[] { new("id", "loans"), new("table", page.Subject!.Form.Sections[2].Table) };
        Assert.NotNull(context.Stencils.Find(table, context, loans));
    }

    private static string Render(PageContext context, Page page)
    {
        context.Render(page);
        return Encoding.UTF8.GetString(context.Buffer.Written);
    }

    // Other figures, other states, another language, another kind of page, another depth, another report year.
    private static List<Page> Pages()
    {
        var first = Rendered.Subject(LibraryForm.Report);
        var figures = first with { Report = Rendered.Subject(LibraryForm.Report.Replace("adults: 100", "adults: 99", StringComparison.Ordinal)).Report };
        var states = first with { Report = Rendered.Subject(
            LibraryForm.Report.Replace("opening: [1200, 300, 7]", "opening: [1200, 300, 1500, 7]", StringComparison.Ordinal)).Report };
        var later = first with { Report = Rendered.Subject(LibraryForm.Report.Replace("2021", "2022", StringComparison.Ordinal)).Report, Title = "later" };
        var site = new SiteView([first.Agency], [first.Report]);
        var page = new Page("riverside/2021/index.html", Rendered.Template, Escaping.Html, Language.English, site, first);
        return
        [
            page,
            page with { Subject = figures },
            page with { Subject = states },
            page with { Subject = later },
            page with { Language = Language.Chinese },
            page with { Escaping = Escaping.Markdown },
            new Page("index.html", Rendered.Template, Escaping.Html, Language.English, site, first),
        ];
    }
}

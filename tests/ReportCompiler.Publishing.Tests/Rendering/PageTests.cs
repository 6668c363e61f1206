using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.Tests.Rendering;

public class PageTests
{
    [Theory]
    [InlineData("<b>{{ agency.name }}</b>", "<b>Riverside &lt;Library&gt; &amp; Co</b>")]
    [InlineData("<a title=\"{{ '\"x\\'' }}\">", "<a title=\"&quot;x&#39;\">")]
    [InlineData("{{ raw '<i>' }}{{ agency.name + '<' }}", "<i>Riverside &lt;Library&gt; &amp; Co&lt;")]
    [InlineData("{{ for section in form.sections }}{{ section.id }} {{ end }}", "overview stock loans remarks ")]
    [InlineData("{{ report.stock.held.opening.total }}", "1500")]
    [InlineData("{{ report.stock.held.changes.net.audio.text }}/{{ report.stock.held.changes.net.printed }}", "-2/+40")]
    [InlineData("{{ report.loans.adults.value + 1 }} {{ report.loans.adults.unit }}", "101 copies")]
    [InlineData("{{ report.stock.held.opening.total.state }} {{ report.loans.adults.state }}", "derived given")]
    [InlineData("{{ report.overview.exists }} {{ report.remarks.exists }}", "true false")]
    [InlineData("{{ year }} {{ published }} {{ root }}", "2021 2022-01-31 ../../")]
    [InlineData("{{ words.home }} {{ language }} {{ form.version }}", "Home en 1")]
    public void ValuesAreWrittenEscaped(string template, string expected) => Assert.Equal(expected, Rendered.Page(template));

    [Fact]
    public void MarkdownIsEscapedAsMarkdown() =>
        Assert.Equal("Riverside \\<Library\\> \\& Co \\*\\_\\`\\[\\|", Rendered.Page("{{ agency.name }} {{ '*_`[|' }}", escaping: Escaping.Markdown));

    [Fact]
    public void PartialsWriteStraightIntoThePage()
    {
        var partial = new OtherPages(("test/outer.scriban", "<{{ include 'test/inner' value: agency.name }}>"), ("test/inner.scriban", "[{{ $value }}]"));
        var context = new PageContext(PageTemplates.Parse(partial, []));

        context.Render(
            new Page(
                "x.html", "test/outer.scriban", Escaping.Html, Schema.Text.Language.English, new SiteView([Rendered.Subject(LibraryForm.Report).Agency], []),
                Rendered.Subject(LibraryForm.Report)));

        Assert.Equal("<[Riverside &lt;Library&gt; &amp; Co]>", System.Text.Encoding.UTF8.GetString(context.Buffer.Written));
    }

    [Theory]
    [InlineData("{{ agency.nothing }}")]
    [InlineData("{{ nothing }}")]
    [InlineData("{{ report.stock.held.opening.nothing }}")]
    [InlineData("{{ x = 1 }}")]
    [InlineData("{{ include 'site/nothing.html' }}")]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ object.eval '1' }}")]
    [InlineData("{{ for i in 1..2000000 }}{{ end }}")]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ for i in 1..900000 }}01234567890123456789012345678901234567890123456789012345678901234567890123456789{{ end }}")]
    [InlineData("{{ include 'test/page' }}")]
    [InlineData("{{ func f; f; end; f }}")]
    public void MistakeOrExcessInATemplateEndsThePage(string template) =>
        Assert.Throws<PageFailedException>(() => Rendered.Page(template));

    [Fact]
    public void BrokenTemplateIsAFindingAtItsPlace()
    {
        using var workshop = Workshop.Library();

        var result = workshop.Build(LibraryForm.Catalog, new OtherPages(("site/home.html.scriban", "first line\n{{ for }}")));

        Assert.StartsWith("site/home.html.scriban(2,", Assert.Single(result.Findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FamilyMayHavePagesOfItsOwn()
    {
        using var workshop = Workshop.Library();

        workshop.Build(LibraryForm.Catalog, new OtherPages(("library-stock/report.html.scriban", "own page: {{ title }}")));

        Assert.Equal("own page: Riverside Library: stock report 2021", workshop.Text("riverside/2021/index.html"));
    }

    [Fact]
    public void BlankAndInvalidCellsAreMarked()
    {
        var page = Rendered.Html(
            Rendered.Subject(
                LibraryForm.Report.Replace("adults: 100", "adults:", StringComparison.Ordinal)
                    .Replace("children: 20", "children: many", StringComparison.Ordinal)));

        Assert.Contains("<td id=loans.adults class=blank><", page, StringComparison.Ordinal);
        Assert.Contains("<td id=loans.children class=invalid><", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.requests.received.total", "3525")]
    [InlineData("report.requests.results.denied.stateSecrets.natural", "2")]
    [InlineData("report.disclosure.fees.charges.amount", "72701.2578")]
    [InlineData("report.review.litigation.direct.total", "25")]
    [InlineData("report.overview.exists", "true")]
    public void GeneratedNamesAndPathsLeadToTheSame(string expression, string expected)
    {
        var yaml = File.ReadAllText(Path.Combine(RepositoryTree.Root, "reports/suqian/2024.yaml"));
        var template = Path.Combine(RepositoryTree.Root, "templates/gov-info-disclosure/2021.template.yaml");
        var interpreted =
            new Schema.Engines.TemplateEngine(Schema.Templates.TemplateCompiler.Compile("2021.template.yaml", File.ReadAllText(template)).Model!);
        var generated = Forms.Catalog.Find("gov-info-disclosure", 2024)!;

        Assert.Equal(expected, Rendered.Page("{{ " + expression + " }}", Rendered.Subject(yaml, generated)));
        Assert.Equal(expected, Rendered.Page("{{ " + expression + " }}", Rendered.Subject(yaml, interpreted)));
    }

    [Fact]
    public void StatesHaveNames() =>
        Assert.Equal(["blank", "given", "derived", "notApplicable", "invalid", "absent"], Enum.GetValues<CellState>().Select(CellText.State));
}

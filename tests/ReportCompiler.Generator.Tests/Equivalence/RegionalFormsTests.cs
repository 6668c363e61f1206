using ReportCompiler.Generator.Tests.Driving;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Generator.Tests.Equivalence;

/// <summary>A form that a region adds to: typed code is written for it too, and means what the interpreter means.</summary>
public class RegionalFormsTests
{
    private static readonly TemplateModel Model = Assert.Single(
        new ExtensionCompiler([new TemplateSource(Samples.StockPath, Samples.Stock)]).Compile(Samples.ExtensionPath, Samples.Extension).Models);

    private static readonly Lazy<CompiledForms> Generated = new(() => CompiledForms.Load(Samples.RegionalProject()));

    public static readonly TheoryData<string, string> Edits = new()
    {
        { "year: 2021", "year: 2021" },
        { "given:     [   5,", "given:     [5000," },
        { "given:     [   5,    1,     6, 0]", "given: [5, 1]" },
        { "maps: 12.00", "maps: ~" },
        { "maps: 12.00\n", "\n" },
        { "withdrawn: [  50,", "withdrawn: [  51," },
        { "printed books.", "printed books and were given a good many more than in the year before." },
    };

    [Fact]
    public void GeneratedFormEqualsTheCompiledOne()
    {
        var form = Generated.Value.In("LibraryStock.V1HillCountry").Form;

        Assert.Equal(Model.Form, form);
        Assert.Equal(["hill-country"], form.Additions.Select(addition => addition.Id));
        Assert.Equal(["stock.changes.given.printed", "stock.changes.given.audio", "stock.changes.given.total", "stock.changes.given.trend.change",
            "costs.buying.maps.amount"], form.Cells.Where(cell => cell.IsAdded).Select(cell => cell.Path));
    }

    [Fact]
    public void FormOfTheTemplateStaysAsItIs()
    {
        Assert.Empty(Assert.Single(Generated.Value.All).Form.Additions);
        Assert.Equal(
            GeneratorRun.Of(Samples.StockProject()).Files["library-stock.1.View.g.cs"],
            GeneratorRun.Of(Samples.RegionalProject()).Files["library-stock.1.View.g.cs"]);
    }

    [Fact]
    public void RowsOfTheRegionAreReadByName()
    {
        var view = GeneratorRun.Of(Samples.RegionalProject()).Files["library-stock.V1HillCountry.View.g.cs"];

        Assert.Contains("public StockRowView Given =>", view, StringComparison.Ordinal);
        Assert.Contains("Maps", view, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void ReportsMeanTheSame(string right, string wrong)
    {
        Assert.Contains(right, Samples.RegionalReport, StringComparison.Ordinal);
        var report = ProjectFile.Report(Samples.StockReportPath, Samples.RegionalReport.Replace(right, wrong, StringComparison.Ordinal));

        var interpreted = CheckTranscript.Of(new FormCatalog([new TemplateEngine(Model)]), Samples.Agencies, [report]);

        Assert.Equal(interpreted, CheckTranscript.Of(new FormCatalog([Generated.Value.In("LibraryStock.V1HillCountry")]), Samples.Agencies, [report]));
        Assert.Contains("stock.changes.given.printed", interpreted, StringComparison.Ordinal);
    }

    [Fact]
    public void TotalThatCountsAnAddedRowIsTheSameFormToo()
    {
        var template = Samples.Stock.Replace(
            "        - {id: closing,", "        - {id: moved, label: Moved, sum: [changes]}\n        - {id: closing,", StringComparison.Ordinal);
        var extension = Samples.Extension.Replace("after: changes.bought", "after: changes.bought\n    countsIn: moved", StringComparison.Ordinal);
        var model = Assert.Single(
            new ExtensionCompiler([new TemplateSource(Samples.StockPath, template)]).Compile(Samples.ExtensionPath, extension).Models);
        var project = new InMemoryProject(ProjectFile.Template(Samples.StockPath, template), ProjectFile.Extension(Samples.ExtensionPath, extension));

        var generated = CompiledForms.Load(project).In("LibraryStock.V1HillCountry").Form;

        Assert.Equal(model.Form, generated);
        Assert.NotEmpty(generated.Counts);
    }
}

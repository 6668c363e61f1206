using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Templates;

public class ModelTests
{
    private static readonly string Text = FileSet.Sound[FileSet.Template];

    private static readonly TemplateModel Model = TemplateCompiler.Compile(FileSet.Template, Text).Model!;

    [Fact]
    public void CellsFollowRowByRow() =>
        Assert.Equal(
            [
                "stock.opening.printed", "stock.opening.audio", "stock.opening.total",
                "stock.changes.bought.printed", "stock.changes.bought.audio", "stock.changes.bought.total",
                "stock.changes.withdrawn.printed", "stock.changes.withdrawn.audio", "stock.changes.withdrawn.total",
                "stock.closing.printed", "stock.closing.audio", "stock.closing.total",
                "costs.purchases", "costs.repairs",
            ],
            Model.Form.Cells.Select(cell => cell.Path));

    [Fact]
    public void PathLeadsToItsCellAndBack() =>
        Assert.All(Model.Form.Cells, cell => Assert.Equal(cell.Index, Model.Form.IndexOf(cell.Path)));

    [Fact]
    public void PathThatIsNoneLeadsNowhere() => Assert.Equal(-1, Model.Form.IndexOf("stock.opening"));

    [Fact]
    public void CellSaysWhereItStandsInTheFormsWords()
    {
        Assert.Equal("2. Stock · Bought · Total", Model.Form.Cells[5].Place);
        Assert.Equal("3. Costs · Purchases", Model.Form.Cells[12].Place);
        Assert.True(Model.Form.Cells[5].IsDerived);
        Assert.False(Model.Form.Cells[4].IsDerived);
    }

    [Fact]
    public void TypeOfTheColumnComesBeforeThatOfTheRowAndTheInnermostBeforeBoth()
    {
        const string Cells =
            """
            template: cells
            version: 1
            years: 2020..
            language: en
            title: Cells
            types: {table: {kind: integer}, block: {kind: integer}, group: {kind: integer}, column: {kind: integer}, row: {kind: integer}}
            sections:
              - id: s
                heading: S
                table:
                  cells: table
                  blocks:
                    - id: own
                      title: Own
                      cells: block
                      columns:
                        - {id: plain, label: Plain}
                        - {id: g, label: G, cells: group, columns: [{id: in, label: In}, {id: of, label: Of, cells: column}]}
                      rows: [{id: bare, label: Bare}, {id: typed, label: Typed, cells: row}]
                    - {id: none, title: None, columns: [{id: a, label: A}]}
            """;

        var form = TemplateCompiler.Compile("cells.yaml", Cells).Model!.Form;

        Assert.Equal(["block", "group", "column", "row", "group", "column", "table"], form.Cells.Select(cell => cell.Type.Name));
    }

    [Fact]
    public void SumTakesEveryCellUnderTheHeadingButNoTotals()
    {
        var derivation = RealFiles.Catalog.Find("gov-info-disclosure", 2021)!;
        var form = derivation.Form;
        var model = TemplateCompiler.Compile("2021", RealFiles.Templates[1].Text).Model!;
        var total = model.Derivations.Single(candidate => form.Rules[candidate.Rule].Id == "requests.results.total");

        // （一） to （六）, sub-rows included: 2 + 8 + 3 + 5 + 3.
        Assert.Equal(21, ((Schema.Expressions.BoundCall)total.Value).Arguments.Count);
        Assert.Equal(7, total.Scope.Count);
    }

    [Fact]
    public void GroupWithATotalOfItsOwnCountsOnceInTheTotalBesideIt()
    {
        var text = Text.Replace(
            "        - {id: audio, label: Audio}\n",
            "        - {id: media, label: Media, columns: [{id: disc, label: Disc}, {id: tape, label: Tape}, {id: all, label: All, sum: siblings}]}\n",
            StringComparison.Ordinal);
        var model = TemplateCompiler.Compile(FileSet.Template, text[..text.IndexOf("rules:", StringComparison.Ordinal)]).Model!;
        var total = model.Derivations.Single(derivation => model.Form.Rules[derivation.Rule].Id == "stock.total");

        Assert.Equal("sum(stock.opening.printed, stock.opening.media.disc, stock.opening.media.tape)", ExpressionText.Full(total.Value, model.Form));
    }

    [Fact]
    public void CommentChangesPositionsButNotTheModel()
    {
        var commented = TemplateCompiler.Compile(FileSet.Template, "# A comment.\n" + Text);

        Assert.Equal(Model, commented.Model);
        Assert.Equal(Model.GetHashCode(), commented.Model!.GetHashCode());
        Assert.Equal(5, commented.VersionSpan.Line);
    }

    [Theory]
    [InlineData("label: Audio", "label: Tapes")]
    [InlineData("stub: Movement", "stub: Movements")]
    [InlineData("min: 0, max: 1000000", "min: 1, max: 1000000")]
    [InlineData("at: closing", "at: opening")]
    [InlineData("Money is spent", "Money was spent")]
    public void AnyOtherChangeChangesTheModel(string from, string to) =>
        Assert.NotEqual(Model, TemplateCompiler.Compile(FileSet.Template, Text.Replace(from, to, StringComparison.Ordinal)).Model);

    [Fact]
    public void TitleIsFilledInForAReport() => Assert.Equal("Riverside: stock report 2021", Model.Form.TitleOf("Riverside", 2021));

    [Fact]
    public void YearsAreContainedAndOverlap()
    {
        var closed = new YearRange(2019, 2020);
        var open = new YearRange(2021, null);

        Assert.Equal(("2019..2020", "2021.."), (closed.ToString(), open.ToString()));
        Assert.True(closed.Contains(2020) && !closed.Contains(2021) && !closed.Contains(2018) && open.Contains(9999));
        Assert.False(closed.Overlaps(open) || open.Overlaps(closed));
        Assert.True(open.Overlaps(new YearRange(2000, 2021)) && open.Overlaps(open));
    }
}

using CsCheck;
using ReportCompiler.Testing;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Comparing;

namespace ReportCompiler.Workspace.Tests.Comparing;

public class DataComparerTests
{
    private const string Report = "riverside/2021.yaml";
    private const string Suqian = "suqian/2024.yaml";

    [Fact]
    public void StateDoesNotDifferFromItself()
    {
        Assert.True(States.Library().To(States.Library()).IsEmpty);
        Assert.True(States.Real().To(States.Real()).IsEmpty);
    }

    [Fact]
    public void FigureThatChangedIsNamedAndItsTotalFollows()
    {
        var difference = States.Library().To(States.Library().With(Report, "opening: [1200, 300, 7]", "opening: [1250, 300, 7]")).Reports.Single();

        var figure = Assert.Single(difference.Figures);
        Assert.Equal(
            ("stock.held.opening.printed", "1200", "1250", 50m, 4.2m),
            (figure.Cell.Path, figure.Old.Text, figure.New.Text, figure.Difference, figure.Percent));
        Assert.Equal(["stock.held.opening.total"], difference.Consequences.Select(change => change.Cell.Path));
        Assert.Empty(difference.Head);
        Assert.Empty(difference.Prose);
    }

    [Fact]
    public void TotalThatDisagreesWithItsPartsIsNoConsequence()
    {
        var difference = States.Real()
            .To(States.Real().With(Suqian, "[  1408,   21,    0,    0,    2,    0, 1431]", "[  1408,   21,    0,    0,    2,    0, 1432]")).Reports.Single();

        Assert.Equal(["requests.results.granted.total"], difference.Figures.Select(change => change.Cell.Path));
        Assert.Empty(difference.Consequences);
        Assert.NotEmpty(difference.Findings.Appeared);
        Assert.Empty(difference.Findings.Gone);
    }

    [Fact]
    public void FindingsAreNotNewWhereOnlyTheirLinesAre()
    {
        var wrong = States.Real().With(Suqian, "[  1408,   21,    0,    0,    2,    0, 1431]", "[  1408,   21,    0,    0,    2,    0, 1432]");

        Assert.True(wrong.To(wrong.With(Suqian, "year: 2024\n", "# shifts all lines\n\nyear: 2024\n")).IsEmpty);
    }

    [Fact]
    public void BlankAndNotApplicableAreStatesOfTheirOwn()
    {
        var difference = States.Library().To(States.Library().With(Report, "abroad: [0, 0.75]", "abroad: [~, 0.75]")).Reports.Single();

        var change = Assert.Single(difference.Figures);
        Assert.Equal(("given", "blank", null), (change.Old.State, change.New.State, change.Difference));
    }

    [Fact]
    public void HeadIsCompared()
    {
        var difference = States.Library().To(States.Library().With(Report, "published: 2022-01-31", "published: 2022-02-01")).Reports.Single();

        Assert.Equal([new HeadChange(HeadField.Published, "2022-01-31", "2022-02-01")], difference.Head);
    }

    [Fact]
    public void ThatTheTextsAreNotPublishedIsADifference()
    {
        var difference = States.Library()
            .To(States.Library().With(Report, "published: 2022-01-31", "published: 2022-01-31\ncontent: 仅数据")).Reports.Single();

        Assert.Equal([new HeadChange(HeadField.Content, null, "figures only")], difference.Head);
    }

    [Fact]
    public void ReportThatMovedIsTheSameReport()
    {
        var moved = States.Library().With("elsewhere/2021.yaml", LibraryForm.Report).Remove(Report);

        var difference = States.Library().To(moved).Reports.Single();
        Assert.Equal(ChangeKind.Changed, difference.Kind);
        Assert.Equal([new HeadChange(HeadField.File, Report, "elsewhere/2021.yaml")], difference.Head);
    }

    [Fact]
    public void ReportOfARenamedAgencyIsTheSameReport()
    {
        var renamed = States.Library()
            .With("agencies.yaml", LibraryForm.Agencies.Replace("id: riverside,", "id: river,", StringComparison.Ordinal))
            .With("river/2021.yaml", LibraryForm.Report.Replace("agency: riverside", "agency: river", StringComparison.Ordinal))
            .Remove(Report);

        var difference = States.Library().To(renamed);
        Assert.Equal([HeadField.File, HeadField.Agency], difference.Reports.Single().Head.Select(change => change.Field));
        Assert.Equal(("id", "riverside", "river"), difference.Agencies.Single().Fields.Single());
    }

    [Fact]
    public void ReportsComeAndGo()
    {
        var more = States.Library().With("riverside/2022.yaml", LibraryForm.Report.Replace("year: 2021", "year: 2022", StringComparison.Ordinal));

        Assert.Equal(ChangeKind.Added, States.Library().To(more).Reports.Single().Kind);
        Assert.Equal(ChangeKind.Removed, more.To(States.Library()).Reports.Single().Kind);
    }

    [Theory]
    [InlineData("stock: {a: [")]
    [InlineData("")]
    [InlineData("- a list")]
    public void FileThatCannotBeReadIsSaidAndTheRestCompared(string broken)
    {
        var before = States.Library().With("riverside/2022.yaml", LibraryForm.Report.Replace("year: 2021", "year: 2022", StringComparison.Ordinal));

        foreach (var (old, current) in new[] { (before, before.With(Report, broken)), (before.With(Report, broken), before) })
        {
            var difference = old.To(current.With("riverside/2022.yaml", "children: 20", "children: 21")).Reports;

            Assert.Equal(2, difference.Count);
            Assert.Equal(1, difference.Count(report => report.IsUnread && report.Cells.Count == 0));
            Assert.Equal(["loans.children"], difference.SelectMany(report => report.Figures).Select(change => change.Cell.Path));
        }
    }

    [Fact]
    public void RegisterIsCompared()
    {
        var after = States.Library().With("agencies.yaml", LibraryForm.Agencies
            .Replace("name: Riverside Library", "name: River Library", StringComparison.Ordinal) + "\n  - {id: hill, name: Hill, level: town}\n");

        var differences = States.Library().To(after).Agencies;
        Assert.Equal([(ChangeKind.Changed, "riverside"), (ChangeKind.Added, "hill")], differences.Select(agency => (agency.Kind, agency.Id)));
        Assert.Equal([("name", "Riverside Library", "River Library")], differences[0].Fields);
    }

    [Fact]
    public void DifferenceTheOtherWayRoundIsItsMirror() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 3000], Gen.Int[0, 40]).Each(
            40,
            figures =>
            {
                var (printed, audio, children) = figures;
                var after = States.Library()
                    .With(Report, "opening: [1200, 300, 7]", FormattableString.Invariant($"opening: [{printed}, {audio}, 7]"))
                    .With(Report, "children: 20", FormattableString.Invariant($"children: {children}"));
                var (there, back) = (States.Library().To(after), after.To(States.Library()));

                Assert.Equal(Facts(there, isBack: false), Facts(back, isBack: true));
                Assert.True(after.To(after).IsEmpty);
            });

    private static List<(string Path, CellValue Old, CellValue New, decimal? Difference, bool Follows)> Facts(DataDifference data, bool isBack) =>
        [.. data.Reports.SelectMany(report => report.Cells).Select(change => isBack
            ? (change.Cell.Path, change.New, change.Old, -change.Difference, change.IsConsequence)
            : (change.Cell.Path, change.Old, change.New, change.Difference, change.IsConsequence))];
}

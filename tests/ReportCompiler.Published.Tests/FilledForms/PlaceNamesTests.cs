using ReportCompiler.Workspace.FilledForms;

namespace ReportCompiler.Published.Tests.FilledForms;

public class PlaceNamesTests
{
    [Theory]
    [InlineData("requests.results.granted.natural")]
    [InlineData("requests.T-W.received")]
    [InlineData("a_b.c")]
    [InlineData("_002D.x")]
    public void NameLeadsBackToItsPath(string path)
    {
        var name = PlaceNames.Of([path])[path];

        Assert.Equal(path, PlaceNames.PathOf(name));
        Assert.Matches("^cell\\.[A-Za-z0-9._]+$", name);
    }

    [Fact]
    public void PathsThatDifferByCaseAloneHaveNamesThatDifferOtherwise()
    {
        string[] paths = ["stock.inForce", "stock.inforce", "stock.other"];

        var names = PlaceNames.Of(paths);

        Assert.Equal(3, names.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(paths, path => Assert.Equal(path, PlaceNames.PathOf(names[path])));
    }

    [Theory]
    [InlineData("cell.a_00")]
    [InlineData("cell.a_zzzz")]
    [InlineData("label.1")]
    public void OtherNamesLeadNowhere(string name) => Assert.Null(PlaceNames.PathOf(name));

    [Fact]
    public void PathThatIsTooLongHasANumberForItsName()
    {
        var path = new string('x', 300);

        Assert.Equal("long.1", PlaceNames.Of([path])[path]);
    }
}

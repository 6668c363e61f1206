using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Text;

public class NearestNameTests
{
    [Theory]
    [InlineData("closng", "closing")]
    [InlineData("clsoing", "closing")]
    [InlineData("Closing", "closing")]
    [InlineData("closings", "closing")]
    [InlineData("open", "opening", false)]
    [InlineData("x", "closing", false)]
    [InlineData("", "a", true)]
    [InlineData("予以公布", "予以公开")]
    public void NameThatIsNearEnoughIsFound(string written, string meant, bool isFound = true) =>
        Assert.Equal(isFound ? meant : null, NearestName.Of(written, ["opening", meant, "withdrawn"]));

    [Fact]
    public void OfEquallyNearNamesTheFirstIsTaken() => Assert.Equal("cat", NearestName.Of("bat", ["cat", "hat"]));

    [Fact]
    public void NearerNameIsTakenWhereverItStands() => Assert.Equal("closing", NearestName.Of("closin", ["clasin2", "closing"]));
}

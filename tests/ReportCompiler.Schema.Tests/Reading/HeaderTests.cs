using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Reading;

public class HeaderTests
{
    [Theory]
    [InlineData("template: library-stock", "template: library-stok", "(1,11) RC2005")]
    [InlineData("template: library-stock", "template: ", "(1,10) RC2004")]
    [InlineData("template: library-stock\n", "", "(1,1) RC2003")]
    [InlineData("agency: riverside", "agency: riversid", "(2,9) RC2007")]
    [InlineData("agency: riverside", "agency: Riverside", "(2,9) RC2004")]
    [InlineData("agency: riverside", "agency: ../riverside", "(2,9) RC2004")]
    [InlineData("agency: riverside", "agency: -riverside", "(2,9) RC2004")]
    [InlineData("agency: riverside", "agency: [riverside]", "(2,9) RC2013")]
    [InlineData("agency: riverside\n", "", "(1,1) RC2003")]
    [InlineData("agency: riverside", "agency: hillside", "(2,9) RC2021")]
    [InlineData("year: 2021", "year: 2019", "(3,7) RC2006")]
    [InlineData("year: 2021", "year: 2030", "(3,7) RC2006")]
    [InlineData("year: 2021", "year: 2022", "(2,9) RC2021")]
    [InlineData("year: 2021", "year: soon", "(3,7) RC2004")]
    [InlineData("year: 2021", "year: 21", "(3,7) RC2004")]
    [InlineData("year: 2021", "year: 20２1", "(3,7) RC2004")]
    [InlineData("year: 2021", "year: 2021.0", "(3,7) RC2004")]
    [InlineData("year: 2021", "year: \"2021\"")]
    [InlineData("year: 2021\n", "", "(1,1) RC2003")]
    [InlineData("year: 2021", "year: 2021\npublished: 2022-01-31")]
    [InlineData("year: 2021", "year: 2021\npublished: 2022-02-30", "(4,12) RC2004")]
    [InlineData("year: 2021", "year: 2021\npublished: 31.1.2022", "(4,12) RC2004")]
    [InlineData("year: 2021", "year: 2021\npublished: ２０２２-01-31", "(4,12) RC2004")]
    [InlineData("year: 2021", "year: 2021\npublished: {on: 2022-01-31}", "(4,12) RC2013")]
    public void FieldOfTheHeadIsRead(string from, string to, params string[] found) =>
        Assert.Equal(
            found.Select(finding => FileSet.Report + finding),
            FindingText.Brief(FileSet.Sound.Replace(FileSet.Report, from, to).Findings()));

    [Fact]
    public void SeveralMissingFieldsAreSeveralFindings() =>
        Assert.Equal(
            [FileSet.Report + "(1,1) RC2003", FileSet.Report + "(1,1) RC2003"],
            FindingText.Brief(FileSet.Sound.With(FileSet.Report, "year: 2021\noverview: x\n").Findings()));

    [Fact]
    public void DayOfPublicationThatCannotBeReadHidesNothingElse()
    {
        var files = FileSet.Sound.Replace(FileSet.Report, "year: 2021", "year: 2021\npublished: soon").Replace(FileSet.Report, "1240", "many");

        Assert.Equal([FileSet.Report + "(4,12) RC2004", FileSet.Report + "(15,18) RC2030"], FindingText.Brief(files.Findings()));
    }
}

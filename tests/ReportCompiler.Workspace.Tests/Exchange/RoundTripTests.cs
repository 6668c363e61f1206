using System.Xml.Linq;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Workspace.Tests.Exchange;

public class RoundTripTests
{
    public static TheoryData<string> Reports { get; } = new(Filing.Reports);

    [Theory]
    [MemberData(nameof(Reports))]
    public void FiguresComeBackAsTheyWentOut(string path)
    {
        var report = Filing.Load(path);
        var before = Filing.Figures(report);

        var after = Filing.Figures(Filing.Reimport(Filing.Export(report)));

        Assert.NotEmpty(before);
        Assert.Equal(before.Keys, after.Keys);

        // The format writes a whole number that does not apply as 0.
        var lost = before.Where(figure => after[figure.Key] != figure.Value).ToList();
        Assert.All(lost, figure => Assert.Equal(("N/A", "0"), (figure.Value, after[figure.Key])));
        Assert.All(
            lost, figure =>
                Assert.True(
                    figure.Key.EndsWith(".pending", StringComparison.Ordinal) || figure.Key.EndsWith(".withinTenDays", StringComparison.Ordinal), figure.Key));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void DocumentComesBackAsItWas(string path)
    {
        var filed = Filing.Export(Filing.Load(path));

        var again = Filing.Export(Filing.Reimport(filed));

        Assert.Equal(Filing.Canonical(filed), Filing.Canonical(again));
    }

    [Fact]
    public void FootnotesGoAlong()
    {
        var filed = Filing.Export(Filing.Load(Filing.Department));

        var notes = XDocument.Parse(filed).Descendants().Where(element => element.Name.LocalName == "FootnoteText").Select(element => element.Value).ToList();

        Assert.Equal(2, notes.Count);
        Assert.StartsWith("The Bureau of Prototypes found two requests", notes[0], StringComparison.Ordinal);
        Assert.EndsWith("as of the start of the fiscal year.", notes[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A * star, `code`, _under_ and snake_case, a < b & c &amp; d, [link](x), {{ requests.received }}, 50~60.")]
    [InlineData("# no heading")]
    [InlineData("1. no list")]
    [InlineData("- neither - this")]
    [InlineData("+ nor this: # or that \\ there")]
    [InlineData("||pipes|| and ~~strokes~~ and <b>tags</b>")]
    [InlineData("后记：数据含“其他”。")]
    public void FootnoteOfAnyCharactersComesBackAsItWas(string note)
    {
        var filed = XDocument.Parse(Filing.Export(Filing.Load(Filing.Single)));
        var section = filed.Root!.Elements().Single(element => element.Name.LocalName == "ProcessedRequestSection");
        var name = section.Name.Namespace + "FootnoteText";
        section.Add(new XElement(name, note), new XElement(name, "A second one."));

        var again = XDocument.Parse(Filing.Export(Filing.Reimport(filed.ToString())));

        Assert.Equal([note, "A second one."], again.Descendants(name).Select(element => element.Value));
    }

    [Fact]
    public void PlaceholdersOfAFootnoteAreFilledIn()
    {
        var yaml = File.ReadAllText(Path.Combine(Testing.RepositoryTree.Root, Filing.Single))
            .Replace(
                "  USAB:   [    1,       42,        41,   2]\n",
                "  USAB:   [    1,       42,        41,   2]\n  footnote: |\n    Of **{{ requests.USAB.received }}** requests.\n", StringComparison.Ordinal);

        Assert.Contains(">Of 42 requests.<", Filing.Export(Filing.Parse(yaml)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no: plain, text")]
    [InlineData("'quoted' and \"quoted\"")]
    [InlineData("[brackets] {braces} #hash *star &amp; !bang | > % @ `")]
    [InlineData("- dash")]
    [InlineData("ends with a colon:")]
    [InlineData("yes")]
    [InlineData("123")]
    public void TextOfAnyCharactersComesBackAsItWas(string text)
    {
        var filed = Filing.Edited(Filing.Single, ">N/A</foia:OtherDenialReasonDescriptionText>", $">{text}</foia:OtherDenialReasonDescriptionText>");

        Assert.Equal(Filing.Canonical(filed), Filing.Canonical(Filing.Export(Filing.Reimport(filed))));
    }
}

using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>
/// Slips in a data file, each with everything that is found, at its place. What each diagnostic says is verified with
/// its fixture; here it counts that one slip is one finding.
/// </summary>
public class BadInputTests
{
    private const string Opening = "[   1200,  300, 1500]";

    [Theory]
    [InlineData("1200,", "many,", "(10,18) RC2030")]
    [InlineData("1200,", "1200件,", "(10,18) RC2030")]
    [InlineData("1200,", "1e3,", "(10,18) RC2030")]
    [InlineData("1200,", "0x4B0,", "(10,18) RC2030")]
    [InlineData("1200,", "1200.5,", "(10,18) RC2032")]
    [InlineData("1200,", "-1200,", "(10,18) RC2033")]
    [InlineData("1200,", "9999999999999999,", "(10,18) RC2034")]
    [InlineData("1200,", "99999999999999999999999999999999999999999,", "(10,18) RC2034")]
    [InlineData("1200,", "１２００,", "(10,18) RC2036")]
    [InlineData("1200,", "\"1,200\",", "(10,18) RC2036")]
    [InlineData("1200,", "'1，200',", "(10,18) RC2036")]
    [InlineData("1200,", "01200,", "(10,18) RC2036")]
    [InlineData("1200,", "+1200,", "(10,18) RC2036")]
    [InlineData("1200,", "1200.0,", "(10,18) RC2036")]
    [InlineData("1200,", "\" 1200\",", "(10,18) RC2036")]
    [InlineData("1200,", "\"12,00\",", "(10,18) RC2030")]
    [InlineData("1200,", "\"1200,\",", "(10,18) RC2030")]
    [InlineData("1200,", ".5,", "(10,18) RC2030")]
    [InlineData("1200,", "--5,", "(10,18) RC2030")]
    [InlineData("1200,", "[1200],", "(10,18) RC2013")]
    [InlineData("1200,", "{a: 1200},", "(10,18) RC2013")]
    public void ValueThatIsNoPlainCount(string from, string to, string found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("'  '")]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("'-'")]
    [InlineData("无")]
    public void BlankCellIsNotZero(string mark) => AssertFound("1200,", mark + ",", "(10,18) RC2035");

    [Fact]
    public void BlankTotalIsComputed() => AssertFound("1500]\n", "~]\n");

    [Theory]
    [InlineData(Opening, "[1200]", "(10,14) RC2012")]
    [InlineData(Opening, "[]", "(10,14) RC2012")]
    [InlineData(Opening, "", "(10,11) RC2042")]
    [InlineData(Opening, "—", "(10,14) RC2042")]
    [InlineData(Opening, "1200", "(10,14) RC2012")]
    [InlineData(Opening, "[1200, 300, 1500, 0]", "(10,32) RC2012")]
    [InlineData(Opening, "[1,200, 300, 1500]", "(10,15) RC2012")]
    [InlineData(Opening, "[1200, 300]")]
    [InlineData(Opening, "{printed: 1200, audio: 300}")]
    [InlineData(Opening, "{Printed: 1200, Audio: 300, Total: 1500}")]
    [InlineData(Opening, "{printed: 1200}", "(10,24) RC2035")]
    [InlineData(Opening, "{printd: 1200, audio: 300}", "(10,15) RC2008")]
    [InlineData(Opening, "{printed: 1200, audio: 300, lost: 3}", "(10,42) RC2008")]
    public void RowOfAnotherLength(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("  closing: ", "  opening: [1, 2]\n  closing: ", "(14,3) RC2009")]
    [InlineData("  closing: ", "  On 1 January: [1, 2]\n  closing: ", "(14,3) RC2009")]
    [InlineData(Opening, "{printed: 1200, audio: 300, printed: 5}", "(10,42) RC2009")]
    [InlineData(Opening, "{printed: 1200, audio: 300, Printed: 5}", "(10,42) RC2009")]
    [InlineData("costs:", "2. Stock:\n  opening: [1, 2]\ncosts:", "(16,1) RC2009")]
    [InlineData("costs:", "1. Overview: again\ncosts:", "(16,1) RC2009")]
    [InlineData("costs:", "overview: again\ncosts:", "(16,1) RC2009")]
    [InlineData("year: 2021", "year: 2021\nyear: 2022", "(4,1) RC2009")]
    public void SomethingGivenTwice(string from, string to, string found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("  closing:   [   1240,  340, 1580]\n", "", "(13,32) RC2010")]
    [InlineData("  opening:   [   1200,  300, 1500]\n", "", "(11,20) RC2010")]
    [InlineData("  changes:\n    bought:    [   90,   40,  130]\n    withdrawn: [   50,    0,   50]\n", "", "(10,30) RC2010")]
    [InlineData("    bought:    [   90,   40,  130]\n", "", "(10,30) RC2010")]
    [InlineData("costs: [1500.00, 320.50]\n", "", "(1,1) RC2011")]
    [InlineData("overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.\n", "", "(1,1) RC2011")]
    public void SomethingLeftOut(string from, string to, string found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("closing:", "closng:", "(14,3) RC2008")]
    [InlineData("    bought:", "    bougth:", "(12,5) RC2008")]
    [InlineData("  closing: ", "    closing: ", "(14,5) RC2008")]
    [InlineData("  changes:\n    bought:    [   90,   40,  130]\n    withdrawn:", "  changes:\n    bought:    [   90,   40,  130]\n  withdrawn:",
        "(13,3) RC2008")]
    [InlineData("changes:", "chnages:", "(11,3) RC2008")]
    [InlineData("stock:\n", "stok:\n", "(8,1) RC2008")]
    [InlineData("overview:", "overvew:", "(5,1) RC2008")]
    [InlineData("costs:", "summary: x\ncosts:", "(16,1) RC2008")]
    public void MisspeltKeyIsNotMissingToo(string from, string to, string found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.\n", "overview: [a, b]\n", "(5,11) RC2013")]
    [InlineData("overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.\n", "overview:\n", "(5,10) RC2041")]
    [InlineData("overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.\n", "overview: '  '\n", "(5,11) RC2041")]
    [InlineData("  changes:\n    bought:    [   90,   40,  130]\n    withdrawn: [   50,    0,   50]\n", "  changes: [130, 50]\n", "(11,12) RC2013")]
    [InlineData("[1500.00, 320.50]", "5", "(16,8) RC2012")]
    [InlineData("  closing: ", "  [a, b]: c\n  closing: ", "(14,3) RC2013")]
    [InlineData("  closing: ", "  ? {a: b}\n  : c\n  closing: ", "(14,5) RC2013")]
    public void ValueOfAnotherShapeIsNotMissingToo(string from, string to, string found) => AssertFound(from, to, found);

    [Fact]
    public void SectionWithoutItsRowsIsOneFinding()
    {
        var text = FileSet.Sound[FileSet.Report];
        var from = text[text.IndexOf("stock:\n", StringComparison.Ordinal)..text.IndexOf("costs:", StringComparison.Ordinal)];

        AssertFound(from, "stock:\n", "(8,7) RC2013");
        AssertFound(from, "stock: {}\n", "(1,1) RC2011");
        AssertFound(from, "stock: [1, 2]\n", "(8,8) RC2013");
    }

    [Theory]
    [InlineData("stock.changes.bought.printed }}", "stock.changes.bought.printd }}", "(6,13) RC2040")]
    [InlineData("stock.changes.bought.printed }}", "1 + 1 }}", "(6,13) RC2040")]
    [InlineData("stock.changes.bought.printed }}", "stock.changes.bought.printed", "(6,13) RC2040")]
    [InlineData("stock.changes.bought.printed }}", "}}", "(6,13) RC2040")]
    [InlineData("stock.changes.bought.printed }}", "stock.changes.bought.printed}}")]
    public void PlaceholderThatNamesNoCell(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("1200,  300, 1500", "&a 1200, 300, 1500")]
    [InlineData("1200,  300, 1500", "&a 1200, *a, 1500", "(10,27) RC2002")]
    [InlineData("  closing:   [   1240,  340, 1580]", "  closing: *x", "(14,12) RC2002")]
    [InlineData("costs: [1500.00, 320.50]", "costs: *x", "(16,8) RC2002")]
    [InlineData("overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.\n", "overview: *x\n", "(5,11) RC2002")]
    [InlineData("  changes:\n    bought:    [   90,   40,  130]\n    withdrawn: [   50,    0,   50]\n", "  changes: *x\n", "(11,12) RC2002")]
    [InlineData("  closing: ", "  <<: *x\n  closing: ", "(14,7) RC2002")]
    [InlineData("  closing: ", "  *x : [1, 2]\n  closing: ", "(14,3) RC2002")]
    [InlineData("agency: riverside", "agency: *x", "(2,9) RC2002")]
    [InlineData("overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.\n", "overview: *本年度无收费。\n", "(5,11) RC2018")]
    [InlineData("1200,  300, 1500", "1200,  *三百, 1500", "(10,25) RC2030")]
    [InlineData("1200,  300, 1500", "&三百 1200, *三百, 1500", "(10,28) RC2002")]
    public void AliasIsOneFinding(string from, string to, params string[] found) => AssertFound(from, to, found);

    private static void AssertFound(string from, string to, params string[] found) =>
        Assert.Equal(
            found.Select(finding => FileSet.Report + finding),
            FindingText.Brief(FileSet.Sound.Replace(FileSet.Report, from, to).Findings()));
}

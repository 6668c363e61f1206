namespace ReportCompiler.EndToEnd.Tests;

/// <summary>Each kind of slip that a data file can have: said at its place, nothing thrown, nothing published.</summary>
public class BadInputTests
{
    private const string File = "reports/suqian/2024.yaml";
    private const string Received = "received:                   [  3440,   75,    0,    1,    6,    3, 3525]";

    public static TheoryData<string, string, string, string> Slips() => new()
    {
        { "UnclosedBracket", Received, "received:                   [  3440,   75", "RC2016" },
        { "UnclosedBrace", Received, "received: {natural: 3440", "RC2016" },
        { "UnclosedQuote", "agency: suqian", "agency: 'suqian", "RC2016" },
        { "TabIndent", "  carriedOver:    ", "\tcarriedOver:    ", "RC2016" },
        { "BareDash", Received, "received: [-, 75, 0, 1, 6, 3, 3525]", "RC2035" },
        { "BareMark", Received, "received: [%, 75, 0, 1, 6, 3, 3525]", "RC2030" },
        { "Conflict", "  " + Received, "<<<<<<< HEAD\n  " + Received + "\n=======\n  received: [1, 0, 0, 0, 0, 0, 1]\n>>>>>>> branch\n #", "RC2017" },
        { "Alias", Received, "received: *figures", "RC2002" },
        { "NoAgency", "agency: suqian\n", "", "RC2003" },
        { "YearThatIsNone", "year: 2024", "year: soon", "RC2004" },
        { "UnknownTemplate", "template: gov-info-disclosure", "template: gov-info-disclosures", "RC2005" },
        { "YearWithoutForm", "year: 2024", "year: 2018", "RC2006" },
        { "UnknownAgency", "agency: suqian", "agency: suqain", "RC2007" },
        { "UnknownKey", "  carriedForward:  ", "  carriedForwad:  ", "RC2008" },
        { "DuplicateKey", Received, Received + "\n  " + Received, "RC2009" },
        { "MissingRow", "  " + Received + "  # 一、新收\n", "", "RC2010" },
        { "TooFewValues", Received, "received: [3440, 75, 0, 1]", "RC2012" },
        { "TooManyValues", Received, "received: [3440, 75, 0, 1, 6, 3, 3525, 0]", "RC2012" },
        { "Text", Received, "received: [many, 75, 0, 1, 6, 3, 3525]", "RC2030" },
        { "Negative", Received, "received: [-3440, 75, 0, 1, 6, 3, 3525]", "RC2033" },
        { "Fraction", Received, "received: [3440.5, 75, 0, 1, 6, 3, 3525]", "RC2032" },
        { "Blank", Received, "received: [~, 75, 0, 1, 6, 3, 3525]", "RC2035" },
        { "WrongTotal", Received, "received: [3440, 75, 0, 1, 6, 3, 3526]", "RC3001" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public async Task SlipIsSaidAtItsPlaceAndPublishesNothing(string slip, string old, string replacement, string id)
    {
        using var reportc = Reportc.WithRealReports();
        reportc.Edit(File, old, replacement);

        var (code, output, error) = reportc.Run("build");

        Assert.Equal(1, code);
        Assert.Empty(error);
        Assert.Contains($": error {id}: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(reportc.Folder.At("site")));
        await Verify(output).UseTextForParameters(slip);
    }

    [Theory]
    [InlineData("FullWidthDigits", "'３４４０'")]
    [InlineData("ThousandsSeparator", "'3,440'")]
    public async Task NumberInAnotherDressIsReadWithANote(string slip, string number)
    {
        using var reportc = Reportc.WithRealReports();
        reportc.Edit(File, Received, Received.Replace("3440", number, StringComparison.Ordinal));

        var (code, output, _) = reportc.Run("check", File);

        Assert.Equal(0, code);
        await Verify(output).UseTextForParameters(slip);
    }

    [Fact]
    public async Task TwoFilesForOneAgencyAndYearAreToldApart()
    {
        using var reportc = Reportc.WithRealReports();
        reportc.Folder.Copy(reportc.Folder.At("reports/suqian"), "reports/copy/suqian", "2024.yaml");

        var (code, output, _) = reportc.Run("check");

        Assert.Equal(1, code);
        await Verify(output);
    }
}

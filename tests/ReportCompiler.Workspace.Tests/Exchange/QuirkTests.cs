using System.Xml.Linq;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Exchange;

namespace ReportCompiler.Workspace.Tests.Exchange;

/// <summary>Documents with the faults that programs are known to write, and with parts that say nothing.</summary>
public class QuirkTests
{
    private static readonly XNamespace Foia = "http://leisp.usdoj.gov/niem/FoiaAnnualReport/extension/1.03";
    private static readonly XNamespace Structures = "http://niem.gov/niem/structures/2.0";

    private const string Total = "foia:RequestDispositionTotalQuantity";

    [Fact]
    public void TotalThatIsTheLastComponentsIsComputedAndAWrongOneIsNot()
    {
        var xml = Filing.Export(Filing.Load(Filing.Department));
        var totals = xml.Split($"<{Total}>").Skip(1).Select(rest => rest[..rest.IndexOf('<', StringComparison.Ordinal)]).ToList();
        var (last, overall) = (totals[^2], totals[^1]);
        Assert.NotEqual(last, overall);

        var repeated = Filing.Import(xml.Replace($"<{Total}>{overall}<", $"<{Total}>{last}<", StringComparison.Ordinal));

        Assert.Contains(
            $"RC6033 foia:RequestDisposition RD0: filed is {last}, the figure of the last component, a known fault of the program that made the file; "
            + $"left out, so that it is added up to {overall}",
            Filing.Words(repeated));
        Assert.Equal(overall, Figure(repeated, "disposition.overall.total"));
        Assert.Contains("the figure of the last component", ReportYaml.Write(repeated.Content!), StringComparison.Ordinal);

        // Another total is the agency's own mistake.
        var wrong = Filing.Import(xml.Replace($"<{Total}>{overall}<", $"<{Total}>987654<", StringComparison.Ordinal));
        Assert.DoesNotContain(wrong.Findings, finding => finding.Definition == ImportDiagnostics.KnownFault);
        Assert.Equal("987654", Figure(wrong, "disposition.overall.total"));
    }

    [Fact]
    public void FaultIsLookedForInDocumentsOfTheProgramThatHasIt()
    {
        var xml = Filing.Edited(Filing.Single, ">FOIA Annual Report Workbook<", ">Another Program<");

        var result = Filing.Import(WithDate(xml, "Invalid date entered"));

        Assert.DoesNotContain(result.Findings, finding => finding.Definition == ImportDiagnostics.KnownFault);
        Assert.Contains(
            "RC6032 VII.E · Oldest Request: 'Invalid date entered' cannot stand there; expected: Date, such as 2025-01-31, or N/A", Filing.Words(result));
    }

    [Fact]
    public void TextThatStandsForALostDateIsLeftBlankAndSaysWhatWasExpected()
    {
        var result = Filing.Import(WithDate(Filing.Export(Filing.Load(Filing.Single)), "Invalid date entered"));

        Assert.Contains(
            "RC6033 VII.E · Oldest Request: filed is 'Invalid date entered', a known fault of the program that made the file; "
            + "left blank; expected: Date, such as 2025-01-31, or N/A",
            Filing.Words(result));
        Assert.Equal(CellState.Blank, Filing.Parse(ReportYaml.Write(result.Content!))[Index(result, "oldestRequests.USAB.date.r1")].State);
        Assert.Contains("# filed is 'Invalid date entered'", ReportYaml.Write(result.Content!), StringComparison.Ordinal);
    }

    [Fact]
    public void RowThatIsFiledTwiceIsReadOnceAndOneThatDiffersIsKeptInAComment()
    {
        const string Row = "<foia:SubsectionUsed s:id=\"SU1\">\n      <foia:TimesUsedQuantity>0</foia:TimesUsedQuantity>\n    </foia:SubsectionUsed>\n";
        var twice = Filing.Import(Filing.Edited(Filing.Single, Row, Row + Row.Replace("SU1", "SU2", StringComparison.Ordinal)));
        Assert.Contains("RC6031 foia:SubsectionUsed SU2 repeats another row to the last figure and is read once", Filing.Words(twice));
        Assert.DoesNotContain(twice.Findings, finding => finding.Severity == Severity.Error);

        var differing = Row.Replace("SU1", "SU2", StringComparison.Ordinal).Replace(">0<", ">7<", StringComparison.Ordinal);
        var result = Filing.Import(Filing.Edited(Filing.Single, Row, Row + differing));
        Assert.Single(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Contains(
            "\n  # Not imported: SU2 (there are others, which differ, of the same organization): 7\n", ReportYaml.Write(result.Content!),
            StringComparison.Ordinal);
        Assert.Equal("0", Figure(result, "subsectionC.USAB.timesUsed"));
    }

    [Fact]
    public void LineThatRepeatsAnotherAndWasNotReliedUponLeavesItsTotal()
    {
        var filed = Filing.Export(Filing.Load(Filing.Department));
        var total = Figure(Filing.Import(filed), "exemption3.statutes.1.total");
        var document = XDocument.Parse(filed);
        var section = document.Root!.Element(Foia + "Exemption3StatuteSection")!;
        var line = section.Elements(Foia + "ReliedUponStatute").First();
        var id = (string)line.Attribute(Structures + "id")!;
        var twin = new XElement(line);
        twin.SetAttributeValue(Structures + "id", "ES99");
        var rows = section.Elements().Where(row => row.Elements().Attributes(Structures + "ref").Any(reference => reference.Value == id))
            .Select(row => new XElement(row)).ToList();
        rows.Attributes().Concat(rows.Elements().Attributes(Structures + "ref")).Where(reference => reference.Value == id).ToList()
            .ForEach(reference => reference.Value = "ES99");
        rows.Elements(Foia + "ReliedUponStatuteQuantity").ToList().ForEach(quantity => quantity.Value = "0");
        line.AddAfterSelf(twin);
        section.Elements().Last().AddAfterSelf(rows);

        var result = Filing.Import(document.ToString());

        Assert.NotEqual("0", total);
        Assert.Contains(result.Findings, finding => finding.Definition.Id == "RC6031");
        Assert.Equal(total, Figure(result, "exemption3.statutes.1.total"));
    }

    [Theory]
    [InlineData("foia:OldestPendingRequestSection", "oldestRequests.USAB.date.r1", "N/A")]
    [InlineData("foia:OldestPendingRequestSection", "oldestRequests.USAB.days.r10", "0")]
    [InlineData("foia:ComplexResponseTimeIncrementsSection", "complexIncrements.USAB.total", "0")]
    [InlineData("foia:ProcessedResponseTimeSection", "responseTime.USAB.simple.median", "N/A")]
    [InlineData("foia:RequestDenialOtherReasonSection", "otherReasons.USAB.reasons.1.description", "N/A")]
    [InlineData("foia:Exemption3StatuteSection", "exemption3.statutes.1.statute", "N/A")]
    public void SectionWithoutARowHasWhatTheFormHasForNothing(string section, string path, string text)
    {
        var xml = Filing.Export(Filing.Load(Filing.Single));
        var (start, end) = (xml.IndexOf($"<{section}>", StringComparison.Ordinal), xml.IndexOf($"</{section}>", StringComparison.Ordinal));

        var result = Filing.Import($"{xml[..start]}<{section}/>{xml[(end + section.Length + 3)..]}");

        Assert.Equal(text, Figure(result, path));
    }

    [Theory]
    [InlineData("0.0000", "0.0000", "N/A")]
    [InlineData("0.0000", "12.5", "0")]
    [InlineData(".92", "12.5", "0.92")]
    [InlineData("3.", "12.5", "3")]
    public void NumbersAreReadAsXmlHasThem(string lowest, string highest, string figure)
    {
        var xml = Filing.Export(Filing.Load(Filing.Single));
        var start = xml.IndexOf("<foia:AppealResponseTimeSection>", StringComparison.Ordinal);
        var end = xml.IndexOf("</foia:AppealResponseTimeSection>", StringComparison.Ordinal);
        var section = xml[start..end];
        section = Filled(Filled(Filled(Filled(section, "Median", "0.0000"), "Average", "0.0000"), "Lowest", lowest), "Highest", highest);

        Assert.Equal(figure, Figure(Filing.Import(xml[..start] + section + xml[end..]), "appealResponseTime.USAB.lowest"));
    }

    [Theory]
    [InlineData("United States Access Board")]
    [InlineData("u.s. access board")]
    public void NamesOfOneAgencyAreTakenForTheSame(string name) =>
        Assert.Equal("us-access-board", Filing.Import(Filing.Edited(Filing.Single, "U.S. Access Board", name)).Content!.Agency);

    [Fact]
    public void NumberOfDaysBelowOneIsAWord()
    {
        var report = Filing.Parse(File.ReadAllText(Path.Combine(Testing.RepositoryTree.Root, Filing.Single)));
        var cells = report.Form.Cells.Where(cell => cell.Section.Id is "expedited" or "pending" or "oldestRequests" && cell.Type.Name is "days0" or "workdays");

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal("<1", Assert.Single(cell.Type.Specials).Text));
    }

    private static string WithDate(string xml, string text)
    {
        var section = xml.IndexOf("<foia:OldestPendingRequestSection>", StringComparison.Ordinal);
        var start = xml.IndexOf("<foia:OldItemReceiptDate>", section, StringComparison.Ordinal) + "<foia:OldItemReceiptDate>".Length;
        return xml[..start] + text + xml[xml.IndexOf('<', start)..];
    }

    private static string Filled(string xml, string name, string figure)
    {
        var start = xml.IndexOf($"<foia:ResponseTime{name}Days", StringComparison.Ordinal);
        var end = xml.IndexOf('\n', start);
        return $"{xml[..start]}<foia:ResponseTime{name}DaysValue>{figure}</foia:ResponseTime{name}DaysValue>{xml[end..]}";
    }

    private static int Index(ImportResult result, string path) => result.Content!.Form.IndexOf(path);

    private static string? Figure(ImportResult result, string path) => Filing.Figures(Filing.Parse(ReportYaml.Write(result.Content!)))[path];
}

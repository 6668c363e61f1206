using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Tests.Exchange;

public class MapErrorTests
{
    [Fact]
    public void MapBesideTheTemplateIsSound()
    {
        Assert.Equal("xml", Filing.Map.Format);
        Assert.Equal("templates/" + Filing.MapName, Filing.Map.File);
        Assert.Equal(32, Filing.Map.Sections.Count);
    }

    [Theory]
    [InlineData("template: us-foia-annual\n", "", "RC6001", "the map has no 'template'")]
    [InlineData("version: [2008, 2020]", "version: [2008, 2019]", "RC6004", "there is no form 'us-foia-annual 2019'; did you mean 'us-foia-annual 2008'?")]
    [InlineData("version: [2008, 2020]", "version: [2008, new]", "RC6003", "'version' must be a whole number")]
    [InlineData("format: xml", "fromat: xml", "RC6002", "'fromat' is no property of the map; did you mean 'format'?")]
    [InlineData("root: iepd:FoiaAnnualReport", "root: FoiaAnnualReport", "RC6005", "'FoiaAnnualReport' names no element: it has no prefix")]
    [InlineData("root: iepd:FoiaAnnualReport", "root: iedp:FoiaAnnualReport", "RC6005",
        "'iedp:FoiaAnnualReport' names no element: the prefix 'iedp' is not declared")]
    [InlineData("root: iepd:FoiaAnnualReport", "root: 'iepd:Foia Report'", "RC6005", "'iepd:Foia Report' names no element: it is no name")]
    [InlineData("holds: year}", "holds: years}", "RC6003", "'holds' must be published, year, agency or organizations")]
    [InlineData("  - {element: foia:DocumentFiscalYearDate, holds: year}\n", "", "RC6001", "'head' has no 'year'")]
    [InlineData("  component: nc:OrganizationSubUnit\n", "", "RC6001", "'organizations' has no 'component'")]
    [InlineData("  days0:     {", "  day:       {", "RC6004", "there is no cell type 'day'; did you mean 'days'?")]
    [InlineData("{decimals: 4}", "{decimals: four}", "RC6003", "'decimals' must be a whole number from 0 to 10")]
    [InlineData("ambiguous: true", "ambiguous: maybe", "RC6003", "'ambiguous' must be true or false")]
    [InlineData("holds: [{shape: comparison}]", "holds: [{shape: comparisons}]", "RC6004", "there is no shape 'comparisons'; did you mean 'comparison'?")]
    [InlineData("- section: feeWaiver\n", "- section: feeWavier\n", "RC6004", "there is no section 'feeWavier'; did you mean 'feeWaiver'?")]
    [InlineData("{cell: timesUsed,", "{cell: timeUsed,", "RC6004",
        "there is no cell 'subsectionC.component.timeUsed'; did you mean 'subsectionC.component.timesUsed'?")]
    [InlineData("{cell: timesUsed,", "{cell: timeUsed,", "RC6006", "the cell 'subsectionC.component.timesUsed' is mapped nowhere")]
    [InlineData("{cell: postedByProgramOffices,", "{cell: postedByFoiaOffice,", "RC6006", "the cell 'postings.component.postedByFoiaOffice' is mapped twice")]
    [InlineData("appliesWith: appeals", "appliesWith: appeal", "RC6004", "there is no section 'appeal'; did you mean 'appeals'?")]
    [InlineData("      - {cell: timesUsed, element: foia:TimesUsedQuantity}", "      - timesUsed", "RC6003",
        "an item of 'holds' must be an item that says cell, group, items, list, ranks or shape")]
    [InlineData("    association: foia:SubsectionUsedOrganizationAssociation\n", "", "RC6001", "a section has no 'association'")]
    [InlineData("    prefix: SU\n", "", "RC6001", "a section has no 'prefix'")]
    [InlineData("    - ranks: [r1, r2,", "    - ranks: [r1,", "RC6006", "the cell 'oldestAppeals.component.date.r2' is mapped nowhere")]
    [InlineData("        ex9:  Ex. 9\n", "", "RC6006", "the cell 'exemptionsApplied.component.ex9' is mapped nowhere")]
    [InlineData("    - list: reasons", "    - list: reason", "RC6004",
        "there is no cell 'otherReasons.component.reason.1.description'; did you mean 'otherReasons.component.reasons.1.description'?")]
    public void MistakeIsSaidAtItsPlace(string old, string replacement, string id, string message)
    {
        var text = Workshop.Pages.Read(Filing.MapName);
        Assert.Contains(old, text, StringComparison.Ordinal);

        var findings = new List<Finding>();
        var map = ExchangeMapReader.Read("map.yaml", text.Replace(old, replacement, StringComparison.Ordinal), Forms.Catalog, findings);

        Assert.Empty(map);
        Assert.Contains(findings, finding => finding.Definition.Id == id && finding.Message(Language.English) == message);
        Assert.All(findings, finding => Assert.Equal("map.yaml", finding.File));
    }

    [Fact]
    public void PlaceIsThatOfTheMistake()
    {
        var text = Workshop.Pages.Read(Filing.MapName);
        var lines = text.Split('\n');
        var line = Array.FindIndex(lines, candidate => candidate.Contains("cell: timesUsed,", StringComparison.Ordinal));
        lines[line] = lines[line].Replace("element", "elment", StringComparison.Ordinal);

        var findings = new List<Finding>();
        ExchangeMapReader.Read("map.yaml", string.Join('\n', lines), Forms.Catalog, findings);

        var unknown = Assert.Single(findings, finding => finding.Definition.Id == "RC6002");
        Assert.Equal((line + 1, lines[line].IndexOf("elment", StringComparison.Ordinal) + 1), (unknown.Span.Line, unknown.Span.Column));
    }

    [Theory]
    [InlineData("", "RC6003")]
    [InlineData("a: [", "RC2001")]
    [InlineData("- a", "RC6003")]
    [InlineData("{}", "RC6001")]
    [InlineData("a: *b", "RC2002")]
    public void WhatIsNoMapIsSaidToBeNone(string text, string id)
    {
        var findings = new List<Finding>();

        Assert.Empty(ExchangeMapReader.Read("map.yaml", text, Forms.Catalog, findings));
        Assert.Contains(findings, finding => finding.Definition.Id == id);
    }

    // Each line in turn is dropped, or loses its second half.
    [Fact]
    public void DamagedMapNeverThrows()
    {
        var lines = Workshop.Pages.Read(Filing.MapName).Split('\n');
        for (var index = 0; index < lines.Length; index += 5)
        {
            var damaged = lines.Select((line, at) => at != index ? line : index % 2 == 0 ? string.Empty : line[..(line.Length / 2)]);
            ExchangeMapReader.Read("map.yaml", string.Join('\n', damaged), Forms.Catalog, []);
        }
    }
}

using System.Xml.Linq;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Exchange;

namespace ReportCompiler.Workspace.Tests.Exchange;

public class ExportTests
{
    private static readonly XNamespace Foia = "http://leisp.usdoj.gov/niem/FoiaAnnualReport/extension/1.03";
    private static readonly XNamespace Core = "http://niem.gov/niem/niem-core/2.0";
    private static readonly XNamespace Structures = "http://niem.gov/niem/structures/2.0";

    [Theory]
    [InlineData(Filing.Single, "single")]
    [InlineData(Filing.Department, "department")]
    public async Task DocumentIsThis(string path, string name) => await Verify(Filing.Export(Filing.Load(path)), "xml").UseTextForParameters(name);

    [Fact]
    public void SingleComponentIsTheAgencyAndHasNoSecondRow()
    {
        var document = XDocument.Parse(Filing.Export(Filing.Load(Filing.Single)));

        Assert.Empty(document.Descendants(Core + "OrganizationSubUnit"));
        Assert.DoesNotContain(document.Descendants().Attributes(Structures + "id"), id => id.Value.EndsWith('0') && id.Value != "ORG0");

        // A statute alone is written for the component and for the agency.
        var section = document.Root!.Element(Foia + "Exemption3StatuteSection")!;
        Assert.Equal(["1", "1"], section.Descendants(Foia + "ReliedUponStatuteQuantity").Select(element => element.Value));
    }

    [Fact]
    public void OneComponentOfAnotherNameIsBelowTheAgencyWhoseRowsRepeatIt()
    {
        var agency = new Agency("us-access-board", "Board of Boards", AgencyLevel.State, Parent: null, IsCollected: false, Region: null)
        {
            Abbreviation = "BOB",
        };

        var document = XDocument.Parse(ReportExport.Write(Filing.Map, Filing.Load(Filing.Single), agency).Text!);

        Assert.Equal(
            ["Board of Boards", "U.S. Access Board"],
            document.Root!.Element(Core + "Organization")!.Descendants(Core + "OrganizationName").Select(name => name.Value));
        var section = document.Root!.Element(Foia + "BacklogSection")!;
        var rows = section.Elements(Foia + "Backlog").ToList();
        Assert.Equal(["BK1", "BK0"], rows.Select(row => row.Attribute(Structures + "id")!.Value));
        Assert.Equal(rows[0].Elements().Select(figure => figure.Value), rows[1].Elements().Select(figure => figure.Value));
        Assert.Equal(["BK1", "ORG1", "BK0", "ORG0"], section.Descendants().Attributes(Structures + "ref").Select(reference => reference.Value));

        const string Register = "agencies: [{id: us-access-board, name: Board of Boards, level: state, abbreviation: BOB}]";
        var registry = AgencyRegistry.Read("agencies.yaml", Register);
        var again = new ReportImport(Filing.Maps, registry).Read("filed.xml", System.Text.Encoding.UTF8.GetBytes(document.ToString()), null);
        Assert.Equal(Filing.Figures(Filing.Load(Filing.Single)), Filing.Figures(Filing.Parse(ReportYaml.Write(again.Content!))));
    }

    [Fact]
    public void AppealTablesNumberTheirOwnRows()
    {
        var section = XDocument.Parse(Filing.Export(Filing.Load(Filing.Department))).Root!.Element(Foia + "ProcessedAppealSection")!;

        var pairs = section.Elements(Foia + "ProcessingStatisticsOrganizationAssociation")
            .Select(association => string.Join(' ', association.Elements().Attributes(Structures + "ref").Select(reference => reference.Value)));

        Assert.Equal(["PA1 ORG2", "PA2 ORG3", "PA3 ORG4", "PA4 ORG10", "PA0 ORG0"], pairs);
    }

    [Fact]
    public void WordsAndWhatDoesNotApplyAreWrittenAsTheFormatHasThem()
    {
        var row = XDocument.Parse(Filing.Export(Filing.Load(Filing.Single))).Root!.Element(Foia + "ProcessedResponseTimeSection")!.Element(
            Foia + "ProcessedResponseTime")!;

        Assert.Equal("LT1", row.Element(Foia + "SimpleResponseTime")!.Element(Foia + "ResponseTimeLowestDaysCode")!.Value);
        Assert.Equal(["0.0000", "0.0000", "0.0000", "0.0000"], row.Element(Foia + "ComplexResponseTime")!.Elements().Select(element => element.Value));
    }

    [Fact]
    public void UnusedRanksAreLeftOutAndTheOldestComesFirst()
    {
        var section = XDocument.Parse(Filing.Export(Filing.Load(Filing.Department))).Root!.Element(Foia + "OldestPendingAppealSection")!;

        var items = section.Elements(Foia + "OldestPendingItems")
            .Select(items => string.Join(' ', items.Descendants(Foia + "OldItemPendingDaysQuantity").Select(days => days.Value)));

        Assert.Equal(["", "111 62", "", "80 34 15", "111 80 62 34 15"], items);
    }

    [Fact]
    public void WhatTheFormatDoesNotHoldIsSaid()
    {
        var report = Filing.Load(Filing.Single);

        var result = ReportExport.Write(Filing.Map, report, Filing.Registry.Find("us-access-board")!);

        Assert.Equal(["RC6042", "RC6043"], result.Findings.Select(finding => finding.Definition.Id));
        Assert.Contains("nc:DocumentCreationDate/nc:Date", result.Findings[0].Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("6 sections: contact, reportLink", result.Findings[1].Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void DayOfPublicationIsTheDateOfTheDocument()
    {
        var report = Filing.Load(Filing.Single);
        report.Publish("2024-12-18");

        var document = XDocument.Parse(Filing.Export(report));

        Assert.Equal("2024-12-18", document.Root!.Element(Core + "DocumentCreationDate")!.Element(Core + "Date")!.Value);
    }

    [Fact]
    public void DepartmentWithoutAnAbbreviationIsNotWritten()
    {
        var agency = new Agency("fictitious-department", "Department of Examples", AgencyLevel.State, Parent: null, IsCollected: false, Region: null);

        var result = ReportExport.Write(Filing.Map, Filing.Load(Filing.Department), agency);

        Assert.Null(result.Text);
        Assert.Equal("RC6041", Assert.Single(result.Findings, finding => finding.Severity == Severity.Error).Definition.Id);
    }

    [Theory]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("a\U0001F4DAb", "a\U0001F4DAb")]
    [InlineData("plain", "plain")]
    public void CharactersThatXmlLacksAreReplaced(string text, string written) => Assert.Equal(written, RowExport.Clean(text));

    [Fact]
    public void HalfACharacterIsReplaced() => Assert.Equal("a\uFFFDb", RowExport.Clean("a\uD800b"));
}

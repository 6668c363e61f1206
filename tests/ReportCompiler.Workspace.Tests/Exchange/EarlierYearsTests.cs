using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Tests.Exchange;

/// <summary>Documents of the years before the form of 2020, and of the format before 1.03.</summary>
public class EarlierYearsTests
{
    private static readonly XNamespace Foia = "http://leisp.usdoj.gov/niem/FoiaAnnualReport/extension/1.03";

    private static readonly (string Today, string Then)[] Names =
    [
        ("foia:DocumentFiscalYearDate", "foia:DocumentFiscalYear"),
        ("foia:ItemsReceived", "foia:Received"),
        ("foia:ItemsProcessed", "foia:Processed"),
        ("exchange/1.03", "exchange/1.02"),
        ("extension/1.03", "extension/1.02"),
    ];

    [Theory]
    [InlineData(2008)]
    [InlineData(2012)]
    [InlineData(2019)]
    public void YearHasItsForm(int year)
    {
        var report = Filing.Reimport(Of(year));

        Assert.Equal(("us-foia-annual 2008", year), (report.Form.DisplayName, report.Header.Year));
        Assert.Equal(Filing.Canonical(Of(year)), Filing.Canonical(Filing.Export(report)));
    }

    [Theory]
    [InlineData(Filing.Single)]
    [InlineData(Filing.Department)]
    public void WhatWasNotYetReportedIsNotApplicableAndFiledWithoutARow(string path)
    {
        var xml = WithoutRows(Of(2012, path), "SubsectionUsedSection", "SubsectionPostSection");

        var result = Filing.Import(xml);
        var report = Filing.Reimport(xml);

        Assert.DoesNotContain(Filing.Words(result), words => words.Contains("Subsection", StringComparison.Ordinal));
        Assert.All(
            Filing.Figures(report).Where(cell => cell.Key.Split('.')[0] is "subsectionC" or "postings"),
            cell => Assert.Equal("N/A", cell.Value));
        Assert.Equal(Filing.Canonical(xml), Filing.Canonical(Filing.Export(report)));
    }

    [Fact]
    public void SectionThatTheFormatDoesNotHaveYetIsNotMissed()
    {
        var document = XDocument.Parse(Of(2012));
        document.Root!.Elements().Where(element => element.Name.LocalName.StartsWith("Subsection", StringComparison.Ordinal)).Remove();

        Assert.DoesNotContain(Filing.Words(Filing.Import(document.ToString())), words => words.Contains("Subsection", StringComparison.Ordinal));
    }

    // The form of 2020 asks for the figures.
    [Fact]
    public void TodayASectionWithoutARowIsMissed() => Assert.Contains(
        Filing.Words(Filing.Import(WithoutRows(Of(2024), "SubsectionUsedSection"))),
        words => words.StartsWith("RC6023 'foia:SubsectionUsed'", StringComparison.Ordinal));

    [Theory]
    [InlineData(2010)]
    [InlineData(2024)]
    public void DocumentOfAnEarlierFormatIsReadAsOneOfToday(int year)
    {
        var today = Of(year, Filing.Department);
        var then = Names.Aggregate(today, (text, name) => text.Replace(name.Today, name.Then, StringComparison.Ordinal));

        Assert.NotEqual(today, then);
        Assert.Equal(ReportYaml.Write(Filing.Import(today).Content!), ReportYaml.Write(Filing.Import(then).Content!));
    }

    [Fact]
    public void EarlierNameInADocumentOfTodayIsNoneOfToday() => Assert.Contains(
        Filing.Words(Filing.Import(Of(2024).Replace("foia:DocumentFiscalYearDate", "foia:DocumentFiscalYear", StringComparison.Ordinal))),
        words => words.StartsWith("RC6024 ", StringComparison.Ordinal));

    [Fact]
    public void NothingIsNotApplicableWhereTheCountsBesideItSaySoAndAFigureElsewhere()
    {
        var xml = Of(2012).Replace(">0.0000<", ">0<", StringComparison.Ordinal);

        var figures = Filing.Figures(Filing.Reimport(xml));

        Assert.Equal(("N/A", "N/A"), (figures["expedited.USAB.medianDays"], figures["feeWaiver.USAB.averageDays"]));
        Assert.Equal("0", figures["appealResponseTime.USAB.lowest"]);
    }

    // Beside a figure it would be read as the figure that it looks like.
    [Fact]
    public void WhatDoesNotApplyBesideFiguresIsLeftOutOfTheDocument()
    {
        var xml = Of(2019);
        var times = Regex.Match(xml, @"<foia:ResponseTimeLowestDaysCode>LT1</foia:ResponseTimeLowestDaysCode>");
        var without = xml.Replace(times.Value, string.Empty, StringComparison.Ordinal);

        var report = Filing.Reimport(without);

        Assert.Equal("N/A", Filing.Figures(report)["responseTime.USAB.simple.lowest"]);
        Assert.Equal(Filing.Canonical(without), Filing.Canonical(Filing.Export(report)));
    }

    [Fact]
    public void WordWithoutACodeIsWrittenAsItsNumberAndThatIsSaid()
    {
        var xml = Of(2019).Replace("MedianDaysValue>6<", "MedianDaysValue>&lt;1<", StringComparison.Ordinal);
        var report = Filing.Reimport(xml);

        Assert.Equal("<1", Filing.Figures(report)["pending.USAB.simple.median"]);
        var result = Filing.Write(report);
        Assert.Contains("<foia:PendingRequestMedianDaysValue>0.1</foia:PendingRequestMedianDaysValue>", result.Text, StringComparison.Ordinal);
        Assert.Contains("<foia:ResponseTimeLowestDaysCode>LT1</foia:ResponseTimeLowestDaysCode>", result.Text, StringComparison.Ordinal);
        var note = Assert.Single(result.Findings, finding => finding.Definition.Id == "RC6044");
        Assert.Equal(
            "cells with '<1' are written as numbers, since the exchange format has no code for it there (1): VII.D · SIMPLE · Median Number of Days",
            note.Message(Language.English));
    }

    [Fact]
    public void LineWithNothingInItIsNoElement()
    {
        var report = Filing.Parse(ReportYaml.Write(Filing.Import(Of(2019)).Content!).Replace("    - [N/A, 0]", "    - [,]", StringComparison.Ordinal));

        Assert.DoesNotContain("<foia:OtherDenialReason />", Filing.Export(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  - namespaces:\n", "  - namespace:\n", "RC6002", "'namespace' is no property of an item of 'earlier'; did you mean 'namespaces'?")]
    [InlineData("      iepd: http://leisp.usdoj.gov/niem/FoiaAnnualReport/exchange/1.02", "      ipd: urn:x", "RC6005",
        "'ipd' names no element: the prefix 'ipd' is not declared")]
    [InlineData("foia:DocumentFiscalYear: foia:Doc", "foia:DocumentFiscalYear: fioa:Doc", "RC6005",
        "'fioa:DocumentFiscalYearDate' names no element: the prefix 'fioa' is not declared")]
    public void MistakeInAnEarlierFormatIsSaid(string old, string replacement, string id, string message)
    {
        var text = Workshop.Pages.Read(Filing.MapName);
        Assert.Contains(old, text, StringComparison.Ordinal);

        var findings = new List<ReportCompiler.Schema.Diagnostics.Finding>();
        Assert.Empty(ExchangeMapReader.Read("map.yaml", text.Replace(old, replacement, StringComparison.Ordinal), Forms.Catalog, findings));
        Assert.Contains(findings, finding => finding.Definition.Id == id && finding.Message(Language.English) == message);
    }

    private static string Of(int year, string path = Filing.Single)
    {
        var xml = Filing.Export(Filing.Load(path));
        return Regex.Replace(xml, @">\d{4}</foia:DocumentFiscalYearDate>", $">{year}</foia:DocumentFiscalYearDate>");
    }

    private static string WithoutRows(string xml, params string[] sections)
    {
        var document = XDocument.Parse(xml);
        foreach (var section in sections)
        {
            document.Root!.Element(Foia + section)!.RemoveNodes();
        }

        return document.ToString();
    }
}

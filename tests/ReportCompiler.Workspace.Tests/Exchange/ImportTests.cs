using ReportCompiler.Schema.Reports;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Exchange;

namespace ReportCompiler.Workspace.Tests.Exchange;

public class ImportTests
{
    [Theory]
    [InlineData(Filing.Single, "single")]
    [InlineData(Filing.Department, "department")]
    public async Task DataFileIsThis(string path, string name)
    {
        var content = Filing.Import(Filing.Export(Filing.Load(path))).Content!;

        await Verify(ReportYaml.Write(content), "yaml").UseTextForParameters(name);
    }

    [Fact]
    public void WhatTheFormatDoesNotHoldIsSaidAndDeclared()
    {
        var result = Filing.Import(Filing.Export(Filing.Load(Filing.Single)));

        Assert.Equal(
            [
                "RC6029 the document does not hold the text of 6 sections (contact, reportLink, paperCopy, offices, whyNotGranted, regulations); the report is declared to have figures only",
                "RC6030 VII.D. PENDING REQUESTS -- ALL PENDING PERFECTED REQUESTS · COMPLEX · Number Pending: the exchange format writes N/A as 0, so that 0 may mean either",
                "RC6030 VII.D. PENDING REQUESTS -- ALL PENDING PERFECTED REQUESTS · EXPEDITED PROCESSING · Number Pending: the exchange format writes N/A as 0, so that 0 may mean either",
                "RC6030 VIII.A. REQUESTS FOR EXPEDITED PROCESSING · Number Adjudicated Within Ten Calendar Days: the exchange format writes N/A as 0, so that 0 may mean either",
                "RC6023 'nc:DocumentCreationDate/nc:Date' is missing in iepd:FoiaAnnualReport",
            ],
            Filing.Words(result));
        Assert.All(result.Content!.Narratives, Assert.Null);
        Assert.True(result.Content.IsFiguresOnly);
    }

    // So are the documents of some years: a row of the agency beside that of the component, which nothing is referred to by.
    [Fact]
    public void RowThatIsDoubledAndReferredToByNothingIsReadOnce()
    {
        var once = Filing.Export(Filing.Load(Filing.Single));
        var doubled = once.Replace("<nc:OrganizationReference s:ref=\"ORG0\" />", "<nc:OrganizationReference s:ref=\"\" />", StringComparison.Ordinal)
            .Replace(Statistics("PA1", "0"), Statistics("PA1", "0") + Statistics("PA0", "0"), StringComparison.Ordinal);
        Assert.Contains("PA0", doubled, StringComparison.Ordinal);

        var result = Filing.Import(doubled);

        Assert.DoesNotContain(
            Filing.Words(result), words => words.StartsWith("RC6025", StringComparison.Ordinal) || words.StartsWith("RC6026", StringComparison.Ordinal));
        Assert.Equal(ReportYaml.Write(Filing.Import(once).Content!), ReportYaml.Write(result.Content!));
    }

    [Fact]
    public void DoubledRowThatDiffersStays()
    {
        var xml = Filing.Edited(Filing.Single, Statistics("PA1", "0"), Statistics("PA1", "0") + Statistics("PA0", "7"));

        var yaml = ReportYaml.Write(Filing.Import(xml).Content!);

        Assert.Contains("  overall: [           7,        7,         7,          7]\n", yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<foia:TimesUsedQuantity>0</foia:TimesUsedQuantity>", "", "RC6023 'foia:TimesUsedQuantity' is missing in foia:SubsectionUsed SU1")]
    [InlineData("<foia:TimesUsedQuantity>0</foia:TimesUsedQuantity>", "<foia:TimesUsedQuantity>0</foia:TimesUsedQuantity><foia:Odd/>",
        "RC6025 'foia:Odd' in foia:SubsectionUsed SU1 is not carried over: the form has no place for it")]
    [InlineData("<foia:AppliedExemptionCode>Ex. 6<", "<foia:AppliedExemptionCode>Ex. 10<",
        "RC6025 'foia:AppliedExemption' in foia:ComponentAppliedExemptions RDE1 is not carried over: the form has no place for it")]
    [InlineData("<foia:TimeIncrementCode>401+<", "<foia:TimeIncrementCode>501+<",
        "RC6023 'foia:TimeIncrement 401+' is missing in foia:ComponentResponseTimeIncrements SRT1 and 2 other places")]
    [InlineData("<foia:SubsectionUsedSection>", "<foia:SubsectionUsedSection xmlns:foia=\"urn:other\">",
        "RC6023 'foia:SubsectionUsedSection' is missing in iepd:FoiaAnnualReport")]
    [InlineData("<foia:FeeWaiverSection>", "<foia:Extra/><foia:FeeWaiverSection>",
        "RC6025 'foia:Extra' in iepd:FoiaAnnualReport is not carried over: the form has no place for it")]
    public void WhatIsMissingOrUnknownIsSaid(string old, string replacement, string words)
    {
        var result = Filing.Import(Filing.Edited(Filing.Single, old, replacement));

        Assert.Contains(words, Filing.Words(result));
        Assert.NotNull(result.Content);
    }

    [Fact]
    public void CellWhoseElementIsMissingIsBlank()
    {
        var xml = Filing.Edited(Filing.Single, "<foia:TimesUsedQuantity>0</foia:TimesUsedQuantity>", "");

        var report = Filing.Reimport(xml);

        Assert.Equal(CellState.Blank, report[report.Form.IndexOf("subsectionC.USAB.timesUsed")].State);
    }

    [Theory]
    [InlineData("s:ref=\"ORG3\"", "s:ref=\"ORG33\"",
        "the association names no organization of the document")]
    [InlineData("s:ref=\"PA2\"", "s:ref=\"PA22\"",
        "no association refers to them")]
    [InlineData("s:ref=\"ORG4\"", "s:ref=\"ORG2\"",
        "there are others, which differ, of the same organization")]
    public void FiguresOfNobodyAreKeptInACommentAndTheRestIsImported(string old, string replacement, string words)
    {
        var result = Filing.Import(Filing.Edited(Filing.Department, old, replacement));

        var finding = Assert.Single(result.Findings, finding => finding.Definition == ImportDiagnostics.NobodysRow);
        Assert.EndsWith("are: " + words, finding.Message(Schema.Text.Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Findings, other => other.Definition == ImportDiagnostics.UnknownElement);
        Assert.Contains("  # Not imported: ", ReportYaml.Write(result.Content!), StringComparison.Ordinal);
    }

    [Fact]
    public void AgencyIsFoundByItsAbbreviationOrItsName()
    {
        Assert.Equal(
            "fictitious-department", Filing.Import(Filing.Edited(Filing.Department, ">Department of Examples (fictitious)<", ">Other<")).Content!.Agency);
        Assert.Equal("fictitious-department", Filing.Import(Filing.Edited(Filing.Department, ">DOX<", ">XYZ<")).Content!.Agency);
        Assert.Equal("other", Filing.Import(Filing.Export(Filing.Load(Filing.Single)), "other").Content!.Agency);
    }

    [Fact]
    public void AgencyThatIsNotRegisteredIsSaid()
    {
        var result = Filing.Import(Filing.Edited(Filing.Single, "U.S. Access Board", "Board of Others"));

        Assert.Null(result.Content);
        Assert.Contains("RC6027 the register has no agency with the abbreviation 'USAB' or the name 'Board of Others'", Filing.Words(result));
    }

    [Theory]
    [InlineData("A&amp;F", "A-F")]
    [InlineData("4th", "C4th")]
    [InlineData("overall", "overall-2")]
    [InlineData("BSM", "BSM-2")]
    [InlineData("", "C")]
    public void ComponentThatCannotBeNamedSoGetsAnotherId(string abbreviation, string id)
    {
        // The one that comes after another of the same abbreviation.
        var result =
            Filing.Import(Filing.Edited(Filing.Department, "<nc:OrganizationAbbreviationText>TPO2<", $"<nc:OrganizationAbbreviationText>{abbreviation}<"));

        Assert.Contains(result.Findings, finding => finding.Definition == ImportDiagnostics.Renamed);
        Assert.Equal(id, result.Content!.Form.Components[^1].Id);
    }

    [Theory]
    [InlineData("20x4")]
    [InlineData("1999")]
    [InlineData("")]
    public void YearWithoutAFormIsRefused(string year)
    {
        var result = Filing.Import(Filing.Edited(Filing.Single, ">2024</foia:DocumentFiscalYearDate>", $">{year}</foia:DocumentFiscalYearDate>"));

        Assert.Equal([$"RC6024 'foia:DocumentFiscalYearDate' is '{year}'; there are forms for 2008..2019, 2020.."], Filing.Words(result));
    }

    [Fact]
    public void ReportWithoutOrganizationsIsRefused()
    {
        var result = Filing.Import(
            Filing.Export(Filing.Load(Filing.Single)).Replace("nc:Organization>", "nc:Other>", StringComparison.Ordinal)
                .Replace("<nc:Organization s", "<nc:Other s", StringComparison.Ordinal));

        Assert.Null(result.Content);
        Assert.Contains("RC6023 'nc:Organization' is missing in iepd:FoiaAnnualReport", Filing.Words(result));
    }

    // The board's document says so of a component without appeals, which a 0 would contradict.
    [Fact]
    public void BacklogOfAppealsDoesNotApplyToAComponentWithoutAppeals()
    {
        var report = Filing.Reimport(Filing.Export(Filing.Load(Filing.Department)));

        Assert.Equal(CellState.NotApplicable, report[report.Form.IndexOf("backlog.OSEC.backlogAppeals")].State);
        Assert.Equal(
            (CellState.Given, 0m),
            (report[report.Form.IndexOf("backlog.OIG.backlogAppeals")].State, report[report.Form.IndexOf("backlog.OIG.backlogAppeals")].Value));
    }

    private static string Statistics(string id, string figure)
    {
        var names = new[] { "PendingAtStart", "Received", "Processed", "PendingAtEnd" };
        var figures = names.Select(name => $"      <foia:ProcessingStatistics{name}Quantity>{figure}</foia:ProcessingStatistics{name}Quantity>\n");
        return $"    <foia:ProcessingStatistics s:id=\"{id}\">\n{string.Concat(figures)}    </foia:ProcessingStatistics>\n";
    }
}

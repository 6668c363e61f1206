using ReportCompiler.Generator.Tests.Driving;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Templates;
using View2019 = ReportCompiler.Templates.GovInfoDisclosure.V2019.Report;
using View2021 = ReportCompiler.Templates.GovInfoDisclosure.V2021.Report;

namespace ReportCompiler.Generator.Tests.Emission;

/// <summary>The typed views of the forms in templates/, as a C# developer uses them.</summary>
public class ViewTests
{
    [Fact]
    public void FiguresAreReadByName()
    {
        var view = new View2019(Read("reports/huaxian-hrss/2019.yaml"));

        Assert.Equal(269L, view.Requests.Received.Total);
        Assert.Equal(46L, view.Requests.Results.Denied.InternalAffairs.Other);
        Assert.Equal(0L, view.Requests.Results.Denied.StateSecrets.Natural);
        Assert.Equal(0m, view.Disclosure.Procurement.Centralized.Amount);
        Assert.Equal(24L, view.Disclosure.Documents.Normative.Issued);
        Assert.Equal(0L, view.Review.Litigation.AfterReconsideration.Total);
        Assert.StartsWith("2019年", view.Overview, StringComparison.Ordinal);
        Assert.Equal("huaxian-hrss", view.Underlying.Header.Agency);
    }

    [Fact]
    public void FiguresAreThoseOfTheirPaths()
    {
        var report = Read("reports/suqian/2024.yaml");
        var view = new View2021(report);

        Assert.Equal(ValueOf(report, "requests.results.granted.natural"), view.Requests.Results.Granted.Natural);
        Assert.Equal(ValueOf(report, "review.reconsideration.total"), view.Review.Reconsideration.Total);
        Assert.Equal(ValueOf(report, "disclosure.fees.charges.amount"), view.Disclosure.Fees.Charges.Amount);
    }

    [Fact]
    public void CellWithoutValueIsNull()
    {
        var text = Samples.FileOf("reports/huaxian-hrss/2019.yaml")
            .Replace("[   115,   42,    0,    0,    0,  112,  269]  # 一", "[x, ~, 0, 0, 0, 112, 269]  # 一", StringComparison.Ordinal)
            .Replace("problems: |", "problem: |", StringComparison.Ordinal);
        var view = new View2019(ReportParser.Parse("huaxian-hrss/2019.yaml", text, Forms.Catalog).Report!);

        Assert.Null(view.Requests.Received.Natural);
        Assert.Null(view.Requests.Received.Business);
        Assert.Equal(0L, view.Requests.Received.Research);
        Assert.Null(view.Problems);
    }

    [Fact]
    public void ReportInAnotherFormIsRefused()
    {
        var report = Read("reports/huaxian-hrss/2019.yaml");

        var refusal = Assert.Throws<ArgumentException>(() => new View2021(report));

        Assert.StartsWith("The report must be in the form gov-info-disclosure 2021.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportReadThroughTheTemplateIsAccepted()
    {
        var parsed = ReportParser.Parse("2019.yaml", Samples.FileOf("reports/huaxian-hrss/2019.yaml"), Driving.Engines.Disclosure.Interpreted);

        Assert.Equal(269L, new View2019(parsed.Report!).Requests.Received.Total);
    }

    [Fact]
    public void FormsAreListedByFamilyAndVersion() =>
        Assert.Equal(
            ["gov-info-disclosure 2019", "gov-info-disclosure 2021", "us-foia-annual 2008", "us-foia-annual 2020"],
            Forms.All.Select(form => form.Form.DisplayName));

    private static decimal? ValueOf(Schema.Reports.Report report, string path) => report[report.Form.IndexOf(path)].Value;

    private static Schema.Reports.Report Read(string file)
    {
        var parsed = ReportParser.Parse(file, Samples.FileOf(file), Forms.Catalog);
        Assert.Empty(parsed.Findings);
        return parsed.Report!;
    }
}

using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Tests.DataFiles;

/// <summary>A data file that is begun: what has to be filled in is blank, and what last year's report says already stands there.</summary>
public class ReportBeginningTests
{
    private static readonly Agency Suqian = new("suqian", "宿迁市人民政府", AgencyLevel.City, null, false, null);
    private static readonly Agency Board = new("us-access-board", "U.S. Access Board", AgencyLevel.Ministry, null, false, null);

    [Theory]
    [InlineData(KeyStyle.Ids)]
    [InlineData(KeyStyle.Labels)]
    public async Task ChineseReportIsBegunLikeThis(KeyStyle keys) =>
        await Verify(Begin(Suqian, "gov-info-disclosure", "reports/suqian/2024.yaml", keys), "yaml").UseTextForParameters(keys.ToString());

    [Fact]
    public async Task ReportOfAComponentIsBegunLikeThis() =>
        await Verify(Begin(Board, "us-foia-annual", "reports/us-access-board/2024.yaml", KeyStyle.Ids), "yaml");

    [Theory]
    [InlineData("reports/suqian/2024.yaml", KeyStyle.Ids)]
    [InlineData("reports/suqian/2024.yaml", KeyStyle.Labels)]
    [InlineData("reports/us-access-board/2024.yaml", KeyStyle.Ids)]
    [InlineData("reports/us-access-board/2024.yaml", KeyStyle.Labels)]
    public void CheckSaysOncePerRowWhatIsMissing(string last, KeyStyle keys)
    {
        var report = Filing.Load(last);
        var yaml = Begin(report.Header.Agency == "suqian" ? Suqian : Board, report.Header.Family, last, keys);

        var findings = ReportParser.Parse("new.yaml", yaml, Forms.Catalog).Findings;

        Assert.Equal(["RC2035", "RC2041", "RC2042"], findings.Select(finding => finding.Definition.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(findings.GroupBy(finding => finding.Span.Line), line => Assert.True(line.Count() <= 3));
    }

    [Fact]
    public void FirstReportHasNothingToCarry()
    {
        var form = Forms.Catalog.Find("us-foia-annual", 2025)!.Form;

        var content = ReportBeginning.Create(form, Board, 2025, null, null, KeyStyle.Ids, []);

        Assert.All(content.Values, Assert.Null);
        Assert.Equal("UAB", Assert.Single(content.Form.Components).Id);
    }

    private static string Begin(Agency agency, string family, string last, KeyStyle keys)
    {
        Report before = Filing.Load(last);
        return ReportYaml.Write(ReportBeginning.Create(Forms.Catalog.Find(family, 2025)!.Form, agency, 2025, before, before, keys, ["Report of 2025"]));
    }
}

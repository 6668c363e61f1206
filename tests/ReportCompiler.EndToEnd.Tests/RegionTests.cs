using System.Globalization;

namespace ReportCompiler.EndToEnd.Tests;

/// <summary>
/// A city adds a row, a length and a due date to the national form: for itself and its bureau, not for a county elsewhere, nor for the province that
/// adds them all up.
/// </summary>
public class RegionTests
{
    private const string Extension = "templates/gov-info-disclosure/city.extension.yaml";
    private const string Row = "其他主动公开文件";

    private const string Agencies =
        """
        agencies:
          - {id: province, name: 某省, level: province, covers: level, members: all, region: "990000"}
          - {id: city, name: 某市, level: city, parent: province, covers: level, members: all, region: "990100"}
          - {id: bureau, name: 某市某局, level: city, parent: city}
          - {id: county, name: 他县, level: county, parent: province, region: "990200"}
        """;

    private const string City =
        """
        extends: gov-info-disclosure
        versions: [2021]
        for: city
        years: 2025..
        name: {zh: 某市补充要求, en: Additions of a city}
        rows:
          - in: disclosure.documents
            after: normative
            row: {id: other, label: 其他主动公开文件}
        narratives:
          overview: {maxLength: 100}
        due: {own: 01-20, collected: 02-10}
        """;

    private static readonly string[] Agency = ["bureau", "city", "county", "province"];

    [Fact]
    public void RowIsDrawnAndAskedForInTheRegionOnly()
    {
        using var reportc = WithReports();

        Assert.Equal(0, reportc.Run("build").Code);

        Assert.Equal(["bureau", "city"], Agency.Where(agency => Read(reportc, $"site/{agency}/2025/index.html").Contains(Row, StringComparison.Ordinal)));
        Assert.Equal(["bureau", "city"], Agency.Where(agency => Read(reportc, $"site/{agency}/2025/report.csv").Contains(Row, StringComparison.Ordinal)));
        Assert.Contains(Row, reportc.Run("new", "bureau", "2026", "--stdout").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Row, reportc.Run("new", "county", "2026", "--stdout").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Row, reportc.Run("new", "bureau", "2024", "--stdout").Output, StringComparison.Ordinal);
        Assert.Equal(0, reportc.Run("fmt", "reports").Code);
        Assert.Contains("other:", Read(reportc, "reports/bureau/2025.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void LengthAndDueDateHoldInTheRegionOnly()
    {
        using var reportc = WithReports();

        var warnings = reportc.Run("check").Output.Split('\n').Where(line => line.Contains("RC2044", StringComparison.Ordinal));
        Assert.StartsWith("reports/bureau/2025.yaml(", Assert.Single(warnings), StringComparison.Ordinal);

        reportc.Run("build");
        var year = Read(reportc, "site/years/2025/index.html");
        Assert.Contains("某市某局", year[..year.IndexOf("迟 5 天", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.All(year.Split("迟 ").Skip(1), late => Assert.StartsWith("5 天", late, StringComparison.Ordinal));

        File.Delete(reportc.Folder.At(Extension));
        Without(reportc, "bureau");
        Without(reportc, "city");
        Assert.DoesNotContain("RC2044", reportc.Run("check").Output, StringComparison.Ordinal);
        reportc.Run("build");
        Assert.DoesNotContain("迟 ", Read(reportc, "site/years/2025/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void SumsAboveAreThoseOfTheFormThatTheyAreOf()
    {
        using var reportc = WithReports();
        reportc.Run("build");
        var before = Read(reportc, "site/years/2025/index.html");

        reportc.Edit("reports/city/2025.yaml", "other: [3, 1, 5]", "other: [4, 1, 5]");
        var (code, output, _) = reportc.Run("check");
        Assert.Equal(1, code);
        var error = Assert.Single(output.Split('\n'), line => line.Contains(" error ", StringComparison.Ordinal));
        Assert.StartsWith("reports/city/2025.yaml(", error, StringComparison.Ordinal);

        reportc.Edit("reports/bureau/2025.yaml", "other: [3, 1, 5]", "other: [4, 1, 5]");
        Assert.Equal(0, reportc.Run("build").Code);
        Assert.Equal(before, Read(reportc, "site/years/2025/index.html"));
    }

    [Fact]
    public void SlipInTheAdditionsIsToldAtItsPlace()
    {
        using var reportc = WithReports();
        reportc.Edit(Extension, "after: normative", "after: normativ");

        Assert.Contains(Extension + "(8,12): error RC1044", reportc.Run("check").Output, StringComparison.Ordinal);
        Assert.Contains(Extension + "(8,12): error RC1044", reportc.Run("check", "templates").Output, StringComparison.Ordinal);

        reportc.Edit(Extension, "after: normativ", "after: normative");
        Assert.Equal(0, reportc.Run("check", "templates").Code);
        reportc.Edit(Extension, "for: city", "for: citty");
        Assert.Contains(Extension + "(3,6): error RC1043", reportc.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EditorsAreTold()
    {
        using var reportc = WithReports();

        Assert.Equal(0, reportc.Run("schema", "-o", "schemas", "--reports", "reports").Code);

        Assert.Contains("\"other\"", Read(reportc, "schemas/gov-info-disclosure-2021+city.zh.json"), StringComparison.Ordinal);
        Assert.Contains("schemas/gov-info-disclosure-2021+city.zh.json", reportc.Run("new", "bureau", "2026", "--stdout").Output, StringComparison.Ordinal);
    }

    private static Reportc WithReports()
    {
        var reportc = new Reportc();
        reportc.Folder.Write("reports/agencies.yaml", Agencies);
        reportc.Folder.Write("reports/site.yaml", "name: {zh: 报告, en: Reports}\nlanguages: [zh]\n");
        reportc.Folder.Write(Extension, City);
        var full = string.Concat(Enumerable.Repeat("公开工作有序推进。", 12));
        Write(reportc, "bureau", "2026-01-25", full + "甲乙。", normative: 2, received: 4, other: "[3, 1, 5]");
        Write(reportc, "city", "2026-02-01", "全市工作如上。", normative: 2, received: 4, other: "[3, 1, 5]");
        Write(reportc, "county", "2026-01-25", full + "丙丁戊己。", normative: 1, received: 2, other: null);
        Write(reportc, "province", "2026-03-01", "全省工作如下所述。", normative: 3, received: 6, other: null);
        return reportc;
    }

    private static void Write(Reportc reportc, string agency, string published, string overview, int normative, int received, string? other)
    {
        const string None = "[0, 0, 0, 0, 0, 0]";
        var added = other is null ? string.Empty : $"\n    other: {other}";
        reportc.Folder.Write($"reports/{agency}/2025.yaml", string.Create(CultureInfo.InvariantCulture, $$"""
            template: gov-info-disclosure
            agency: {{agency}}
            year: 2025
            published: {{published}}
            overview: {{overview}}
            disclosure:
              documents:
                regulations: [0, 0, 0]
                normative: [{{normative}}, 0, {{normative}}]{{added}}
              licensing: {licenses: 0}
              enforcement: {penalties: 0, coercion: 0}
              fees: {charges: 0}
            requests:
              received: [{{received}}, 0, 0, 0, 0, 0]
              carriedOver: {{None}}
              results:
                granted: [{{received}}, 0, 0, 0, 0, 0]
                partlyGranted: {{None}}
                denied: {stateSecrets: {{None}}, prohibitedByLaw: {{None}}, endangersSecurity: {{None}}, thirdPartyRights: {{None}}, internalAffairs: {{None}},
                  processInformation: {{None}}, enforcementFiles: {{None}}, administrativeInquiry: {{None}}}
                unavailable: {notHeld: {{None}}, requiresCreation: {{None}}, unclearAfterCorrection: {{None}}}
                notProcessed: {complaints: {{None}}, duplicate: {{None}}, publications: {{None}}, excessive: {{None}}, confirmation: {{None}}}
                other: {overdueCorrection: {{None}}, unpaidFee: {{None}}, miscellaneous: {{None}}}
              carriedForward: {{None}}
            review:
              reconsideration: [0, 0, 0, 0]
              litigation: {direct: [0, 0, 0, 0], afterReconsideration: [0, 0, 0, 0]}
            problems: 主要问题是{{agency}}公开不够及时，下一步改进。
            other: 无。
            """));
    }

    private static void Without(Reportc reportc, string agency) => reportc.Edit($"reports/{agency}/2025.yaml", "\n    other: [3, 1, 5]", string.Empty);

    private static string Read(Reportc reportc, string path) => File.ReadAllText(reportc.Folder.At(path));
}

using System.Text.Json;
using System.Text.RegularExpressions;
using ReportCompiler.EndToEnd.Tests.Facts;

namespace ReportCompiler.EndToEnd.Tests;

/// <summary>Every figure of the three reports, cell by cell, from the published source to the published data.</summary>
public sealed class PublishedFiguresTests : IDisposable
{
    private readonly Reportc _reportc = Reportc.WithRealReports();

    public PublishedFiguresTests() => Assert.Equal(0, _reportc.Run("build").Code);

    public static TheoryData<string> Reports() => ["huaxian-hrss/2019", "suqian/2023", "suqian/2024"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void FigureIsTheOneInTheSource(string report)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(_reportc.Folder.At($"site/{report}/report.json")));

        var published = json.RootElement.GetProperty("cells").EnumerateObject()
            .Select(cell => (cell.Name, cell.Value.GetProperty("value").GetDecimal()));

        Assert.Equal(FactsOf(report), published);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void FigureOnThePageIsTheOneInTheSource(string report)
    {
        var page = File.ReadAllText(_reportc.Folder.At($"site/{report}/index.html"));

        Assert.All(FactsOf(report), fact =>
        {
            var cell = Regex.Match(page, $"<td id={Regex.Escape(fact.Path)}(?: [^>]*)?>([^<]*)<");
            Assert.Equal(fact.Value, decimal.Parse(cell.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        });
    }

    public void Dispose() => _reportc.Dispose();

    private static IReadOnlyList<(string Path, decimal Value)> FactsOf(string report) => report switch
    {
        "huaxian-hrss/2019" => HuaxianHrss2019Facts.Cells,
        "suqian/2023" => Suqian2023Facts.Cells,
        _ => Suqian2024Facts.Cells,
    };
}

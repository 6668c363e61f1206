using System.Globalization;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Templates;
using ReportCompiler.Testing;

namespace ReportCompiler.Workspace.Tests.Fixing;

/// <summary>Whatever is miscopied in a published report, <c>fix</c> leaves every figure as it is that was copied right.</summary>
public class UntouchedFiguresTests
{
    private const int SmallReport = 300;
    private const int FiguresOfLargeReport = 50;
    private const int PairsInEach = 60;
    private const int RowsOfEachKind = 40;

    private static readonly string Folder = Path.Combine(RepositoryTree.Root, "reports");
    private static readonly AgencyRegistry Register = AgencyRegistry.Read("agencies.yaml", File.ReadAllText(Path.Combine(Folder, "agencies.yaml")));
    private static readonly Dictionary<string, string> Texts = Directory.EnumerateDirectories(Folder)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "????.yaml"))
        .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    private static readonly Dictionary<string, ParsedReport> Reports =
        Texts.ToDictionary(text => text.Key, text => ReportParser.Parse(text.Key, text.Value, Forms.Catalog), StringComparer.Ordinal);

    public static TheoryData<string> Files => [.. Texts.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void OneSlipLeavesAllOtherFigures(string file)
    {
        var memory = new CheckMemory();
        var maker = new SlipMaker(7);
        var cells = SlipMaker.CellsOf(Reports[file].Report!);

        // Every cell of a small report; of a large one some, spread over it.
        var step = cells.Count <= SmallReport ? 1 : cells.Count / FiguresOfLargeReport;
        for (var index = 0; index < cells.Count; index += step)
        {
            AssertUntouched(file, maker, [cells[index]], memory);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void TwoSlipsLeaveAllOtherFigures(string file)
    {
        var memory = new CheckMemory();
        var maker = new SlipMaker(11);
        var cells = SlipMaker.CellsOf(Reports[file].Report!);
        for (var pair = 0; pair < PairsInEach; pair++)
        {
            // Half of them near one another, where they may look like something else.
            var first = maker.Below(cells.Count);
            var second = pair % 2 == 0 ? maker.Below(cells.Count) : (first + 1 + maker.Below(9)) % cells.Count;
            if (first != second)
            {
                AssertUntouched(file, maker, [cells[first], cells[second]], memory);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void SlipInWholeRowsIsUndoneOrLeft(string file)
    {
        var memory = new CheckMemory();
        var report = Reports[file].Report!;
        var slips = new RowSlips(report, Texts[file], new SlipMaker(23));
        var wrong = new List<string>();
        var tried = 0;
        foreach (var kind in RowSlips.Kinds.SelectMany(kind => Enumerable.Repeat(kind, RowsOfEachKind)))
        {
            if (slips.Make(kind) is { } text)
            {
                tried++;
                wrong.AddRange(ChangesOf(file, text, memory).Where(change => !IsAsItWas(change.File, change.Cell, change.To))
                    .Select(change => $"{kind}: {change.File} {change.Cell} {change.To}\n{Difference(Texts[file], text)}"));
            }
        }

        Assert.NotEqual(0, tried);
        Assert.True(wrong.Count == 0, $"{wrong.Count} figures after {tried} slips:\n{string.Join('\n', wrong)}");
    }

    private static string Difference(string before, string after) =>
        string.Join('\n', after.Split('\n').Except(before.Split('\n'), StringComparer.Ordinal));

    private static IEnumerable<(string File, string Cell, string To)> ChangesOf(string file, string text, CheckMemory memory)
    {
        var parsed = ReportParser.Parse(file, text, Forms.Catalog);
        var result = ReportSetChecker.Check(Reports.Values.Select(report => report.File == file ? parsed : report), Register, memory: memory);
        return result.Findings.SelectMany(finding => (Repairs.UniqueOf(finding)?.Changes ?? []).Select(change => (finding.File, change.Cell, change.To)));
    }

    private static void AssertUntouched(string file, SlipMaker maker, IReadOnlyList<int> slips, CheckMemory memory)
    {
        var form = Reports[file].Report!.Form;
        var text = maker.Miscopy(Reports[file].Report!, Texts[file], slips);
        var slipped = slips.Select(cell => (file, form.Cells[cell].Path)).ToHashSet();
        var touched = ChangesOf(file, text, memory)
            .Where(change => !slipped.Contains((change.File, change.Cell)) && !IsAsItWas(change.File, change.Cell, change.To))
            .Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.File} {change.Cell} {change.To} after {string.Join(", ", slipped)}"));
        Assert.Empty(touched);
    }

    private static bool IsAsItWas(string file, string path, string value)
    {
        var report = Reports[file].Report!;
        var cell = report.Form.Cells[report.Form.IndexOf(path)];
        return CellFormat.Write(report[cell.Index], cell.Type) == value;
    }
}

using BenchmarkDotNet.Attributes;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Verification;
using ReportCompiler.Templates;

namespace ReportCompiler.Benchmarks;

/// <summary>
/// Checking a report whose figures do not agree, so that the rules are asked which cell is wrong. The report is made up: one of many
/// components, whose every figure is 0 but for those that are wrong.
/// </summary>
[MemoryDiagnoser]
[MedianColumn]
public class WrongReport
{
    private const string Family = "us-foia-annual";
    private const int Year = 2023;
    private const int Excess = 7;

    private readonly string[] _columns = ["received", "processed", "pendingEnd"];
    private Report? _report;

    /// <summary>How many components the report has.</summary>
    [Params(1, 12, 36)]
    public int Components { get; set; }

    /// <summary>How many figures are wrong: each in the row of another component, where there are so many.</summary>
    [Params(1, 6)]
    public int Wrong { get; set; }

    /// <summary>Makes the report.</summary>
    [GlobalSetup]
    public void Make()
    {
        var shape = new ReportShape(new(Enumerable.Range(0, Components).Select(number => new Component(IdOf(number), IdOf(number)))));
        var report = new Report(Engine.Form.For(shape), new ReportHeader("made-up.yaml", Family, "made-up", Year, null, default, default, default));
        foreach (var cell in report.Form.PresentCells)
        {
            report.Set(cell.Index, new Cell(0, CellState.Given, default));
        }

        for (var number = 0; number < Wrong; number++)
        {
            var path = $"requests.{IdOf(number % Components)}.{_columns[number % _columns.Length]}";
            report.Set(report.Form.IndexOf(path), new Cell(Excess + number, CellState.Given, default));
        }

        _report = report;
    }

    /// <summary>The rules of the form, and the cells that they point at.</summary>
    [Benchmark]
    public CheckResult Check() => Checker.Check(Engine, _report!, previous: null);

    private static FormEngine Engine =>
        Forms.Catalog.Find(Family, Year) ?? throw new InvalidOperationException("the form is not there");

    private static string IdOf(int number) => FormattableString.Invariant($"C{number:00}");
}

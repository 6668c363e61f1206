using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.SyntheticSite;

/// <summary>Figures for one report after another of one agency, such that every rule of the form holds.</summary>
/// <param name="engine">The version of the form that the reports fill in.</param>
internal sealed class SyntheticFigures(FormEngine engine)
{
    private const string Received = "requests.received";
    private const string CarriedOver = "requests.carriedOver";
    private const string CarriedForward = "requests.carriedForward";
    private const string Granted = "requests.results.granted";
    private const string ResultsTotal = "requests.results.total";

    private static readonly string[] Applicants = ["natural", "business", "research", "nonprofit", "legal", "other"];

    private readonly Form _form = engine.Form;

    /// <summary>The report of an agency for a year.</summary>
    /// <param name="agency">The id of the agency.</param>
    /// <param name="year">The report year.</param>
    /// <param name="previous">Its report of the year before, on any version of the form; null for the first.</param>
    /// <param name="numbers">Where figures come from.</param>
    /// <param name="size">How many times as many requests as a small agency it has.</param>
    public Report Next(string agency, int year, Report? previous, SplitMix numbers, int size = 1)
    {
        var report = Empty(agency, year);
        foreach (var cell in _form.Cells.Where(cell => !cell.IsDerived))
        {
            Set(report, cell.Path, Draw(cell, numbers, size));
        }

        foreach (var applicant in Applicants)
        {
            Balance(report, previous, applicant);
        }

        foreach (var row in _form.Cells.Where(cell => cell.Section.Id == "disclosure").Select(cell => CellRows.RowOf(cell.Path)).Distinct())
        {
            Continue(report, previous, row);
        }

        Checker.Fill(engine, report);
        return report;
    }

    /// <summary>The report of an agency that collects those of others.</summary>
    /// <param name="agency">The id of the agency.</param>
    /// <param name="year">The report year.</param>
    /// <param name="members">The reports of the others, on the same version of the form.</param>
    public Report Sum(string agency, int year, IReadOnlyList<Report> members)
    {
        var report = Empty(agency, year);
        foreach (var cell in _form.Cells.Where(cell => !cell.IsDerived))
        {
            Set(report, cell.Path, members.Sum(member => member[cell.Index].Value));
        }

        Checker.Fill(engine, report);
        return report;
    }

    private Report Empty(string agency, int year) =>
        new(_form, new ReportHeader(string.Empty, _form.Family, agency, year, null, default, default, default));

    // What no rule determines: most cells of a real report are 0, and the first column holds nearly everything.
    private static decimal Draw(FormCell cell, SplitMix numbers, int size) => cell switch
    {
        { Type.Kind: CellKind.Decimal } => numbers.Below(10_000_000) / 10_000m,
        { Type.IsSigned: true } => numbers.Below(5) - 2,
        { Section.Id: "disclosure", Column.Path: "decisions" } => numbers.Below(100_000),
        { Section.Id: "disclosure" } => numbers.Below(20),
        { Column.Path: "natural" } when IsCommon(cell) => numbers.Below(40 * size),
        { Column.Path: "natural" } => numbers.Below(6 * size),
        _ => Math.Max(0, numbers.Below(12) - 8),
    };

    private static bool IsCommon(FormCell cell) =>
        CellRows.RowOf(cell.Path) is Granted or "requests.results.partlyGranted" or "requests.results.unavailable.notHeld";

    private void Balance(Report report, Report? previous, string applicant)
    {
        var carriedOver = Before(previous, $"{CarriedForward}.{applicant}") ?? Value(report, $"{CarriedOver}.{applicant}");
        Set(report, $"{CarriedOver}.{applicant}", carriedOver);

        // At least as many as were carried over are dealt with, so that no fewer than 0 are received.
        Set(report, $"{Granted}.{applicant}", Value(report, $"{Granted}.{applicant}") + carriedOver);
        Set(report, $"{Received}.{applicant}", Results(report, applicant) + Value(report, $"{CarriedForward}.{applicant}") - carriedOver);
    }

    // Stocks follow from last year's and what changed; which of them a row has depends on the version of the form.
    private void Continue(Report report, Report? previous, string row)
    {
        if (Has(row + ".inForce"))
        {
            var before = Before(previous, row + ".inForce") ?? 500;
            Set(report, row + ".inForce", before + Value(report, row + ".issued") - Value(report, row + ".repealed"));
        }

        if (Has(row + ".published"))
        {
            Set(report, row + ".total", (Before(previous, row + ".total") ?? 100) + Value(report, row + ".published"));
        }

        if (Has(row + ".previousItems"))
        {
            var items = Before(previous, row + ".previousItems") + Before(previous, row + ".change") ?? Value(report, row + ".previousItems");
            Set(report, row + ".previousItems", items);
            Set(report, row + ".change", Math.Max(-items, Value(report, row + ".change")));
        }
    }

    private decimal Results(Report report, string applicant) => _form.Cells
        .Where(cell => cell.Path.StartsWith("requests.results.", StringComparison.Ordinal)
            && CellRows.RowOf(cell.Path) != ResultsTotal
            && cell.Path.EndsWith("." + applicant, StringComparison.Ordinal))
        .Sum(cell => report[cell.Index].Value);

    private bool Has(string path) => _form.IndexOf(path) >= 0;

    private decimal Value(Report report, string path) => report[_form.IndexOf(path)].Value;

    private static decimal? Before(Report? previous, string path) =>
        previous?.Form.IndexOf(path) is >= 0 and var index ? previous[index].Value : null;

    private void Set(Report report, string path, decimal value) => report.Set(_form.IndexOf(path), new Cell(value, CellState.Given, default));
}

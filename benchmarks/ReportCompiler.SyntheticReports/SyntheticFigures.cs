using ReportCompiler.Schema.Checks;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.SyntheticReports;

/// <summary>Figures for one report after another of one agency, such that every rule of the form holds.</summary>
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
    /// <param name="previous">Its report of the year before; null for the first.</param>
    /// <param name="numbers">Where figures come from.</param>
    public Report Next(string agency, int year, Report? previous, SplitMix numbers)
    {
        var report = new Report(_form, new ReportHeader(string.Empty, _form.Family, agency, year, null, default, default, default));
        foreach (var cell in _form.Cells.Where(cell => !cell.IsDerived))
        {
            Set(report, cell.Path, Draw(cell, numbers));
        }

        foreach (var applicant in Applicants)
        {
            Balance(report, previous, applicant);
        }

        foreach (var row in new[] { "disclosure.documents.regulations", "disclosure.documents.normative" })
        {
            var before = previous is null ? 500 : Value(previous, row + ".inForce");
            Set(report, row + ".inForce", before + Value(report, row + ".issued") - Value(report, row + ".repealed"));
        }

        Checker.Fill(engine, report);
        return report;
    }

    // What no rule determines: most cells of a real report are 0, and the first column holds nearly everything.
    private static decimal Draw(FormCell cell, SplitMix numbers) => cell switch
    {
        { Type.Kind: CellKind.Decimal } => numbers.Below(10_000_000) / 10_000m,
        { Section.Id: "disclosure", Column.Path: "decisions" } => numbers.Below(100_000),
        { Section.Id: "disclosure" } => numbers.Below(20),
        { Column.Path: "natural" } => numbers.Below(40),
        _ => Math.Max(0, numbers.Below(12) - 8),
    };

    private void Balance(Report report, Report? previous, string applicant)
    {
        var carriedOver = previous is null ? Value(report, $"{CarriedOver}.{applicant}") : Value(previous, $"{CarriedForward}.{applicant}");
        Set(report, $"{CarriedOver}.{applicant}", carriedOver);

        // At least as many as were carried over are dealt with, so that no fewer than 0 are received.
        Set(report, $"{Granted}.{applicant}", Value(report, $"{Granted}.{applicant}") + carriedOver);
        Set(report, $"{Received}.{applicant}", Results(report, applicant) + Value(report, $"{CarriedForward}.{applicant}") - carriedOver);
    }

    private decimal Results(Report report, string applicant) => _form.Cells
        .Where(cell => cell.Path.StartsWith("requests.results.", StringComparison.Ordinal)
            && CellRows.RowOf(cell.Path) != ResultsTotal
            && cell.Path.EndsWith("." + applicant, StringComparison.Ordinal))
        .Sum(cell => report[cell.Index].Value);

    private decimal Value(Report report, string path) => report[_form.IndexOf(path)].Value;

    private void Set(Report report, string path, decimal value) => report.Set(_form.IndexOf(path), new Cell(value, CellState.Given, default));
}

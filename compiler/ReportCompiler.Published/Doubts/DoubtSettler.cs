using ReportCompiler.Published.Tables;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Published.Doubts;

/// <summary>Tries what may be meant in a doubtful cell against the equations of the form.</summary>
/// <param name="engine">The form.</param>
/// <param name="form">The form of the report, with its components and lines.</param>
internal sealed class DoubtSettler(FormEngine engine, Form form)
{
    private const int MaxDoubts = 40;
    private const int MaxCandidates = 6;

    /// <summary>The readings, with those settled of which a single one satisfies the form.</summary>
    /// <param name="readings">The readings, by the paths of their cells.</param>
    /// <param name="header">The head of the report.</param>
    /// <returns>The paths of the cells that were settled.</returns>
    public IReadOnlyList<string> Settle(Dictionary<string, CellReading> readings, ReportHeader header)
    {
        var doubts = readings.Values.Where(reading => reading is { State: ReadingState.Doubtful, Candidates.Count: > 0 and <= MaxCandidates }).ToList();
        if (doubts.Count is 0 or > MaxDoubts)
        {
            return [];
        }

        var settled = new List<string>();
        foreach (var doubt in doubts.Where(doubt => form.IndexOf(doubt.Path) >= 0))
        {
            // The others stay open while one is tried: what follows from one guess proves no other.
            var blank = Try(readings, header, doubt, null);
            var outcomes = doubt.Candidates.Select(candidate => (Written: candidate, Outcome: Try(readings, header, doubt, candidate))).ToList();
            var good = outcomes.Where(outcome => outcome.Outcome.Failures <= blank.Failures && outcome.Outcome.Checked > blank.Checked).ToList();
            if (good.Count == 1)
            {
                readings[doubt.Path] = doubt with { State = ReadingState.Filled, Written = good[0].Written };
                settled.Add(doubt.Path);
            }
        }

        return settled;
    }

    private (int Failures, int Checked) Try(Dictionary<string, CellReading> readings, ReportHeader header, CellReading doubt, string? written)
    {
        var report = new Report(form, header);
        foreach (var cell in form.PresentCells)
        {
            var text = cell.Path == doubt.Path ? written : readings.GetValueOrDefault(cell.Path)?.Written;
            if (text is not null)
            {
                report.Set(cell.Index, ForeignValue.Read(text, cell.Type));
            }
        }

        Checker.Fill(engine, report);
        var result = Checker.Check(engine, report, previous: null);
        return (result.Findings.Count(finding => finding.Severity == Severity.Error), result.Assessed);
    }
}

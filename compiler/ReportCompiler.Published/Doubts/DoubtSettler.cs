using System.Globalization;
using ReportCompiler.Published.Tables;
using ReportCompiler.Published.Values;
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
    /// <summary>Settles the readings of which a single one is what the equations ask for.</summary>
    /// <param name="readings">The readings, by the paths of their cells.</param>
    /// <param name="header">The head of the report.</param>
    /// <returns>The paths of the cells that were settled.</returns>
    public IReadOnlyList<string> Settle(Dictionary<string, CellReading> readings, ReportHeader header)
    {
        var settled = new List<string>();
        for (var isOpen = true; isOpen;)
        {
            // Every doubtful cell is blank while it is asked what belongs there: what follows from one guess proves no other.
            var doubts = readings.Values.Where(reading => reading is { State: ReadingState.Doubtful, Candidates.Count: > 0 }).ToList();
            var asked = doubts.Count == 0 ? [] : Asked(readings, header);
            isOpen = false;
            foreach (var doubt in doubts.Where(doubt => asked.ContainsKey(doubt.Path)))
            {
                var fitting = doubt.Candidates
                    .Where(candidate => ForeignValue.Read(candidate, doubt.Type) is { HasValue: true } cell && cell.Value == asked[doubt.Path]).ToList();
                if (fitting.Count == 1)
                {
                    readings[doubt.Path] = doubt with { State = ReadingState.Filled, Written = fitting[0] };
                    settled.Add(doubt.Path);
                    isOpen = true;
                }
            }
        }

        return settled;
    }

    // What belongs into blank cells by the equations of the form, by the paths of the cells.
    private Dictionary<string, decimal> Asked(Dictionary<string, CellReading> readings, ReportHeader header)
    {
        var report = new Report(form, header);
        foreach (var cell in form.PresentCells)
        {
            if (readings.GetValueOrDefault(cell.Path)?.Written is { } text)
            {
                report.Set(cell.Index, ForeignValue.Read(text, cell.Type));
            }
        }

        Checker.Fill(engine, report);
        var asked = form.PresentCells.Where(cell => report[cell.Index].State == CellState.Derived)
            .ToDictionary(cell => cell.Path, cell => report[cell.Index].Value, StringComparer.Ordinal);
        var result = Checker.Check(engine, report, previous: null);
        foreach (var filling in result.Fillings.Concat(result.PossibleFillings).Where(filling => filling.Changes.Count == 1)
            .Select(filling => filling.Changes[0]))
        {
            if (decimal.TryParse(filling.To, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            {
                asked.TryAdd(filling.Cell, value);
            }
        }

        return asked;
    }
}

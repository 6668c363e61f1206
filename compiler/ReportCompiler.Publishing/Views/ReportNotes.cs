using System.Globalization;
using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Publishing.Views;

/// <summary>The accepted discrepancies of a report, numbered in the order of its file.</summary>
internal sealed class ReportNotes
{
    /// <summary>Of a report that has none.</summary>
    public static readonly ReportNotes None = new();

    private readonly Dictionary<int, string> _byCell = [];

    /// <summary>Numbers the accepted discrepancies of a report.</summary>
    public ReportNotes(Report report)
    {
        foreach (var acceptance in report.Acceptances)
        {
            var number = Views.Count + 1;
            var cell = acceptance.Cell is null ? -1 : report.Form.IndexOf(acceptance.Cell);
            if (cell >= 0)
            {
                _byCell.TryAdd(cell, number.ToString(CultureInfo.InvariantCulture));
            }

            Views.Add(new RecordView(
                ReportTypes.Note,
                ("number", number),
                ("path", cell >= 0 ? acceptance.Cell : null),
                ("label", cell >= 0 ? report.Form.Cells[cell].Place : LabelOf(report, acceptance)),
                ("rule", acceptance.Rule),
                ("reason", acceptance.Reason)));
        }
    }

    private ReportNotes()
    {
    }

    /// <summary>The notes as page templates see them.</summary>
    public List<RecordView> Views { get; } = [];

    /// <summary>The number of the first note about a cell; null where there is none.</summary>
    public string? NumberOf(int cell) => _byCell.Count == 0 ? null : _byCell.GetValueOrDefault(cell);

    /// <summary>What is accepted, in words: the section of prose, or the rule.</summary>
    private static string LabelOf(Report report, Acceptance acceptance) =>
        report.Form.Sections.FirstOrDefault(section => section.Id == acceptance.Cell)?.Heading ?? acceptance.Cell ?? acceptance.Rule;
}

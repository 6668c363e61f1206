using ReportCompiler.Documents.Layout;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>The cells of a form that are open for entries, and those that are reckoned.</summary>
internal sealed class EntryCells
{
    private readonly Report _report;
    private readonly Func<FormCell, string?> _formula;

    /// <summary>Prepares the cells of a form.</summary>
    /// <param name="content">What stands in it already.</param>
    /// <param name="formula">What reckons a derived cell; null where nothing can.</param>
    public EntryCells(ReportContent content, Func<FormCell, string?> formula)
    {
        _formula = formula;
        _report = new Report(content.Form, new ReportHeader(string.Empty, content.Form.Family, content.Agency, content.Year, null, default, default, default));
        foreach (var cell in content.Form.PresentCells)
        {
            if (content.Values[cell.Index] is { } text)
            {
                _report.Set(cell.Index, ForeignValue.Read(text, cell.Type));
            }
        }
    }

    /// <summary>The report so far.</summary>
    public Report Report => _report;

    /// <summary>The cell of a sheet for a place of a table.</summary>
    /// <param name="place">The place, which holds a cell.</param>
    public SheetCell Of(TablePlace place)
    {
        var cell = place.Cell!;
        if (cell.IsDerived)
        {
            return new SheetCell(place.Column, CellStyle.Reckoned, null, null, NumberFormats.Of(cell.Type)) { Formula = _formula(cell) };
        }

        var entry = FigureCells.Of(_report, cell, place.Column);
        var isWords = cell.Type.IsOfWords || cell.Type.Kind == CellKind.Flag;
        return entry with
        {
            Style = isWords ? CellStyle.WordsEntry : CellStyle.Entry,
            Format = isWords ? NumberFormats.Text : NumberFormats.Of(cell.Type),
        };
    }
}

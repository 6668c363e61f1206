using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Workspace.FilledForms;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>Names for everything that the form itself says in its sheets, so that a change of it is seen when the form comes back.</summary>
internal sealed class LabelBook
{
    private readonly List<string> _texts = [];

    /// <summary>The texts, in the order of their numbers, from 1.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The sheet with names for its labels.</summary>
    /// <param name="sheet">The sheet.</param>
    public Sheet Name(Sheet sheet)
    {
        var names = new List<NamedRange>();
        foreach (var (cells, row) in sheet.Rows.Select((row, index) => (row.Cells, index)))
        {
            foreach (var cell in cells.Where(cell => cell.Text is not null && cell.Style is not (CellStyle.Entry or CellStyle.WordsEntry)))
            {
                _texts.Add(SheetText.Fit(cell.Text!));
                names.Add(new NamedRange(FormattableString.Invariant($"{PlaceNames.Label}{_texts.Count}"), row, cell.Column));
            }
        }

        return sheet with { Names = [.. sheet.Names, .. names] };
    }
}

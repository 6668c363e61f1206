using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>Where the cells and the prose of a form stand in its workbook.</summary>
/// <param name="form">The form of the report.</param>
internal sealed class WorkbookPlaces(Form form)
{
    private readonly SheetPlace?[] _cells = new SheetPlace?[form.Cells.Count];
    private readonly SheetPlace?[] _prose = new SheetPlace?[form.NarrativeCount];

    /// <summary>The place of a cell; null where the form has none there.</summary>
    /// <param name="cell">The index of the cell.</param>
    public SheetPlace? this[int cell] => _cells[cell];

    /// <summary>The place of prose; null where it has none.</summary>
    /// <param name="narrative">Its place among the prose of the form.</param>
    public SheetPlace? Prose(int narrative) => _prose[narrative];

    /// <summary>Notes where a cell stands.</summary>
    public void Add(int cell, SheetPlace place) => _cells[cell] = place;

    /// <summary>Notes where prose stands.</summary>
    public void AddProse(int narrative, SheetPlace place) => _prose[narrative] = place;
}

using ReportCompiler.Documents.Formulas;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>The hidden sheet in which the workbook reckons.</summary>
/// <param name="order">The form.</param>
/// <param name="reckoning">Its totals and rules.</param>
/// <param name="values">Writes what stands in its cells.</param>
/// <param name="name">The name of the sheet.</param>
internal sealed class ValueSheet(FormOrder order, FormReckoning reckoning, FormCellValues values, string name)
{
    /// <summary>The name of the numbers of broken rules beside cells.</summary>
    public const string Flags = "form.flags";

    // A rule that speaks of more cells than this marks only the one that it is reported at.
    private const int FewCells = 12;
    private const int DayZero = 693_593;
    private const double Width = 14;

    private readonly List<SheetCell?[]> _rows = [];

    /// <summary>Lays out the sheet.</summary>
    public Sheet ToSheet()
    {
        foreach (var cell in order.Form.PresentCells)
        {
            AddCell(cell);
        }

        AddStatements();
        AddArguments();
        var holidays = order.Form.Holidays.Count;
        for (var index = 0; index < holidays; index++)
        {
            var day = order.Form.Holidays[index] - DayZero;
            Put(ValueColumns.Holidays, index, new SheetCell(ValueColumns.Holidays, CellStyle.Text, null, day, NumberFormats.Day));
        }

        var rows = _rows.Select(row => new SheetRow([.. row.OfType<SheetCell>()])).Prepend(new SheetRow([])).ToList();
        var places = order.Form.Cells.Count + order.Form.NarrativeCount;
        return new Sheet(name, [.. Enumerable.Repeat(Width, ValueColumns.Count)], rows, [])
        {
            IsProtected = true,
            IsHidden = true,
            Names =
            [
                new NamedRange(Flags, ValueColumns.RowOf(0), ValueColumns.Flags) { RowSpan = places },
                .. holidays == 0 ? [] : new[] { new NamedRange(NumberFormula.Holidays, ValueColumns.RowOf(0), ValueColumns.Holidays) { RowSpan = holidays } },
            ],
        };
    }

    private void AddCell(FormCell cell)
    {
        Put(ValueColumns.Paths, cell.Index, new SheetCell(ValueColumns.Paths, CellStyle.Text, cell.Path, null, NumberFormats.Text));
        if (values.EntriesAt(cell) is { } entries)
        {
            PutFormula(ValueColumns.Entries, cell.Index, entries);
        }

        if (cell.IsDerived)
        {
            PutFormula(ValueColumns.Numbers, cell.Index, values.NumberOfDerived(cell, reckoning.NumberOf(cell.Index)));
            PutFormula(ValueColumns.Values, cell.Index, values.OfDerived(cell));
        }
        else
        {
            PutFormula(ValueColumns.Values, cell.Index, values.OfEntry(cell));
            PutFormula(ValueColumns.Numbers, cell.Index, FormCellValues.NumberOf(ValueColumns.At(ValueColumns.Values, cell.Index)));
        }
    }

    private void AddStatements()
    {
        var flags = new SortedDictionary<int, List<string>>();
        for (var number = 0; number < reckoning.Statements.Count; number++)
        {
            var statement = reckoning.Statements[number];
            Put(ValueColumns.Rules, number, new SheetCell(ValueColumns.Rules, CellStyle.Text, statement.Rule.Id, null, NumberFormats.Text));
            PutFormula(ValueColumns.Outcomes, number, statement.Outcome);
            if (statement is { Left: { } left, Right: { } right })
            {
                PutFormula(ValueColumns.Lefts, number, left);
                PutFormula(ValueColumns.Rights, number, right);
            }

            foreach (var cell in MarkedBy(statement))
            {
                (flags.TryGetValue(cell, out var known) ? known : flags[cell] = []).Add($"({ValueColumns.At(ValueColumns.Outcomes, number)}=0)");
            }
        }

        foreach (var (cell, outcomes) in flags)
        {
            PutFormula(ValueColumns.Flags, cell, string.Join('+', outcomes.Append("0")));
        }
    }

    private IEnumerable<int> MarkedBy(FormStatement statement)
    {
        var target = statement.Statement.Cell >= 0 ? statement.Statement.Cell : order.Form.Cells.Count + statement.Statement.Narrative;
        return statement.Cells.Count > FewCells ? [target] : statement.Cells.Append(target).Distinct();
    }

    private void AddArguments()
    {
        for (var number = 0; number < reckoning.Arguments.Count; number++)
        {
            PutFormula(ValueColumns.Arguments, number, reckoning.Arguments[number]);
            PutFormula(ValueColumns.ArgumentValues, number, FormCellValues.OfNumber(ValueColumns.At(ValueColumns.Arguments, number)));
        }
    }

    private void PutFormula(int column, int number, string formula) =>
        Put(column, number, new SheetCell(column, CellStyle.Text, null) { Formula = formula });

    private void Put(int column, int number, SheetCell cell)
    {
        while (_rows.Count <= number)
        {
            _rows.Add(new SheetCell?[ValueColumns.Count]);
        }

        _rows[number][column] = cell;
    }
}

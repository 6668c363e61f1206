using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Names in a formula: the columns of the row that it stands in, what the row's own lines and components hold, else as in rules.</summary>
/// <param name="names">The names of the form.</param>
/// <param name="block">The block.</param>
/// <param name="row">The row, in the form without a report.</param>
/// <param name="around">What names mean outside the row.</param>
internal sealed class FormulaScope(FormNames names, BuiltBlock block, RowLeaf row, NameScope around) : NameScope(names)
{
    public override RuleScope Scope => around.Scope;

    public override string Where => block.Path;

    public override IEnumerable<string> Names => block.Block.ColumnLeaves.Select(column => column.Path).Concat(around.Names);

    private bool IsScoped => !FormNames.IsFixed(row.FirstCell);

    public override NamedCell? FindCell(string name, CellSource source)
    {
        var columns = block.Block.ColumnLeaves;
        for (var column = 0; column < columns.Count; column++)
        {
            if (row.Has(column) && string.Equals(columns[column].Path, name, StringComparison.Ordinal))
            {
                var cell = row.FirstCell + column;
                return new NamedCell(new BoundCell(cell, IsScoped, source), LocalizedText.Verbatim(columns[column].Words), Form.Cells[cell].Type);
            }
        }

        return around.FindCell(name, source);
    }

    public override IReadOnlyList<BoundValue>? FindGroup(string name, CellSource source)
    {
        var columns = block.Block.ColumnLeaves;
        return OrNull(Enumerable.Range(0, columns.Count)
            .Where(column => row.Has(column) && !columns[column].IsDerived && columns[column].Path.StartsWith(name + ".", StringComparison.Ordinal))
            .Select(column => FindCell(columns[column].Path, source)!))
            ?? around.FindGroup(CellPath.Join(block.Path, name), source)
            ?? around.FindGroup(name, source);
    }

    public override int? FindRow(string table) => around.FindRow(table);
}

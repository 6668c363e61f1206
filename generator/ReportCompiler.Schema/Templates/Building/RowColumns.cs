using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>Which rows of a block have cells in which columns.</summary>
internal sealed class RowColumns
{
    private readonly Dictionary<AxisSyntax, EquatableArray<int>> _named = [];
    private readonly EquatableArray<int> _others;

    /// <summary>Resolves what the rows say.</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="columns">The columns of cells.</param>
    /// <param name="rows">The rows of cells.</param>
    public RowColumns(TemplateContext context, IReadOnlyList<LeafSyntax> columns, IReadOnlyList<LeafSyntax> rows)
    {
        var cells = Enumerable.Range(0, columns.Count).Where(column => !columns[column].Syntax.HoldsHeadings).ToList();
        _others = cells.Count == columns.Count ? default : new EquatableArray<int>(cells);
        foreach (var row in rows.Where(row => row.Syntax.Columns is not null))
        {
            var named = Resolve(context, columns, row.Syntax);
            _named[row.Syntax] = named.Count == 0 ? _others : named;
        }
    }

    /// <summary>The columns of a row, by their places; empty for all.</summary>
    public EquatableArray<int> Of(LeafSyntax row) => _named.TryGetValue(row.Syntax, out var columns) ? columns : _others;

    /// <summary>Whether a row has a cell in a column.</summary>
    public bool Has(LeafSyntax row, int column) => Of(row) is { Count: > 0 } columns ? columns.Contains(column) : true;

    // Headings over several columns may be named too.
    private static EquatableArray<int> Resolve(TemplateContext context, IReadOnlyList<LeafSyntax> columns, AxisSyntax row)
    {
        var found = new SortedSet<int>();
        foreach (var name in row.Columns!)
        {
            var named = Enumerable.Range(0, columns.Count)
                .Where(column => !columns[column].Syntax.HoldsHeadings
                    && (columns[column].Path == name.Value || columns[column].Path.StartsWith(name.Value + ".", StringComparison.Ordinal)))
                .ToList();
            if (named.Count == 0)
            {
                context.Report(TemplateDiagnostics.UnknownColumn, name.Span, name.Value, DidYouMean.For(name.Value, columns.Select(column => column.Path)));
            }

            found.UnionWith(named);
        }

        return new EquatableArray<int>(found);
    }
}

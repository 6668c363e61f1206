using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Puts a row of a region's own into a block as declared.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="addition">The row, and its place.</param>
/// <param name="owners">The form and the extensions up to the one that the row is of, as messages name them.</param>
internal sealed class RowInsertion(TemplateContext context, AdditionSyntax addition, IReadOnlyList<string> owners)
{
    private readonly AxisSyntax _row = Mark(addition.Row, owners.Count - 1, [.. addition.CountsIn.Select(total => total.Value)]);
    private readonly Dictionary<string, AxisSyntax> _known = new(StringComparer.Ordinal);

    /// <summary>The block with the row; null, with a finding, where there is no such place.</summary>
    public BlockSyntax? Into(BlockSyntax block)
    {
        Note(block.Rows, string.Empty);
        if (!_known.ContainsKey(addition.Anchor.Value))
        {
            context.Report(
                ExtensionDiagnostics.UnknownPlace,
                addition.Anchor.Span,
                addition.Anchor.Value,
                addition.Table.Value,
                Meant(addition.Anchor.Value));
            return null;
        }

        return TotalsAreThere() && IdsAreFree() ? block with { Rows = Insert(block.Rows, string.Empty) } : null;
    }

    // Who leaves the headings over a row out means it all the same.
    private LocalizedText Meant(string name) =>
        _known.Keys.FirstOrDefault(path => path.EndsWith("." + name, StringComparison.Ordinal)) is { } whole
            ? DidYouMean.For(whole, [whole])
            : DidYouMean.For(name, _known.Keys);

    private void Note(IReadOnlyList<AxisSyntax> rows, string path)
    {
        foreach (var row in rows)
        {
            var own = CellPath.Join(path, row.Id);
            if (row.Id is not null)
            {
                _known[own] = row;
            }

            Note(row.Children, own);
        }
    }

    private bool TotalsAreThere()
    {
        var totals = _known.Where(row => row.Value is { Sum: not null, AddedBy: var layer } && layer < owners.Count - 1).Select(row => row.Key).ToList();
        var unknown = addition.CountsIn.FirstOrDefault(total => !totals.Contains(total.Value));
        if (unknown is not null)
        {
            context.Report(
                ExtensionDiagnostics.UnknownPlace, unknown.Span, unknown.Value, addition.Table.Value, DidYouMean.For(unknown.Value, totals));
        }

        return unknown is null;
    }

    private bool IdsAreFree()
    {
        var cut = addition.Anchor.Value.LastIndexOf('.');
        var taken = PathsOf(_row, cut < 0 ? string.Empty : addition.Anchor.Value.Substring(0, cut)).FirstOrDefault(_known.ContainsKey);
        if (taken is not null)
        {
            context.Report(ExtensionDiagnostics.IdTaken, addition.Row.Span, taken, owners[_known[taken].AddedBy]);
        }

        return taken is null;
    }

    private static IEnumerable<string> PathsOf(AxisSyntax row, string path)
    {
        var own = CellPath.Join(path, row.Id);
        return (row.Id is null ? [] : new[] { own }).Concat(row.Children.SelectMany(child => PathsOf(child, own)));
    }

    private List<AxisSyntax> Insert(IReadOnlyList<AxisSyntax> rows, string path)
    {
        var whole = new List<AxisSyntax>();
        foreach (var row in rows)
        {
            var own = CellPath.Join(path, row.Id);
            var isAnchor = row.Id is not null && own == addition.Anchor.Value;
            if (isAnchor && !addition.IsAfter)
            {
                whole.Add(_row);
            }

            whole.Add(row.Children.Count == 0 ? row : row with { Children = Insert(row.Children, own) });
            if (isAnchor && addition.IsAfter)
            {
                whole.Add(_row);
            }
        }

        return BehindOthers(whole);
    }

    // Of several rows after one of the form's, those that were added first come first.
    private List<AxisSyntax> BehindOthers(List<AxisSyntax> rows)
    {
        var index = rows.IndexOf(_row);
        if (index <= 0 || !addition.IsAfter || rows[index - 1].AddedBy > 0)
        {
            return rows;
        }

        var end = index + 1;
        while (end < rows.Count && rows[end].AddedBy > 0)
        {
            end++;
        }

        rows.RemoveAt(index);
        rows.Insert(end - 1, _row);
        return rows;
    }

    private static AxisSyntax Mark(AxisSyntax row, int layer, IReadOnlyList<string> totals) => row with
    {
        AddedBy = layer,
        CountsIn = row.IsDerived ? [] : totals,
        Children = [.. row.Children.Select(child => Mark(child, layer, totals))],
    };
}

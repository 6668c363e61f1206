using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>
/// Looks for other slips that leave the same traces as what is proposed: two columns interchanged in several rows, or the figures of two rows
/// exchanged in part.
/// </summary>
/// <param name="system">The rules over the report.</param>
/// <param name="failing">The equations that fail together.</param>
internal sealed class RivalSearch(CheckSystem system, IReadOnlyList<int> failing)
{
    private const int MaxRivals = 4;

    /// <summary>The changes that undo those slips.</summary>
    /// <param name="proposal">What is proposed.</param>
    public List<Proposal> Find(Proposal proposal)
    {
        if (proposal.Changes.Count != 2 || proposal.Kind == SlipKind.Shifted)
        {
            return [];
        }

        var (first, second) = (RivalPlace.Of(system, proposal.Changes[0].Cell), RivalPlace.Of(system, proposal.Changes[1].Cell));
        var rivals = first is null || second is null || first.Rows[0].FirstCell != second.Rows[0].FirstCell ? []
            : first.Row == second.Row ? Interchanged(first, second.Column)
            : first.Column == second.Column && proposal.Kind == SlipKind.Swapped ? Remainder(first, second.Row)
            : [];
        return [.. rivals.Where(rival => rival.Count > 2 && Mends(rival)).Take(MaxRivals).Select(rival => new Proposal(new(rival), SlipKind.Exchanged))];
    }

    private bool Mends(List<CellChange> changes) =>
        changes.TrueForAll(change => Likelihood.IsValid(change.To, system.Report.Form.Cells[change.Cell].Type)) && system.Mends(failing, changes);

    // The same two columns, in two or more rows that follow one another.
    private IEnumerable<List<CellChange>> Interchanged(RivalPlace first, int other)
    {
        for (var from = 0; from < first.Rows.Count; from++)
        {
            List<CellChange> changes = [];
            for (var to = from; to < first.Rows.Count && Exchange(first.Rows[to], first.Column, first.Rows[to], other) is { } change; to++)
            {
                changes = [.. changes, .. change];
                if (change.Count == 0)
                {
                    break;
                }

                yield return changes;
            }
        }
    }

    // What is left of two rows where one of their figures, at either end, seems to have changed places: all the rest may have.
    private IEnumerable<List<CellChange>> Remainder(RivalPlace first, int other)
    {
        var (row, below) = (first.Rows[first.Row], first.Rows[other]);
        var differing = Enumerable.Range(0, first.Columns).Where(column => Exchange(row, column, below, column) is { Count: > 0 }).ToList();
        if (differing.Count > 2 && (differing[0] == first.Column || differing[^1] == first.Column))
        {
            var changes = differing.Where(column => column != first.Column).SelectMany(column => Exchange(row, column, below, column)!);
            yield return [.. changes.OrderBy(change => change.Cell)];
        }
    }

    // Two cells with one another's figures: none where they are alike, null where one states none.
    private List<CellChange>? Exchange(RowLeaf row, int column, RowLeaf other, int otherColumn)
    {
        var (left, right) = (row.FirstCell + column, other.FirstCell + otherColumn);
        if (!system.IsStated(left) || !system.IsStated(right))
        {
            return null;
        }

        var (one, two) = (system.Report[left].Value, system.Report[right].Value);
        return one == two ? [] : [new CellChange(left, one, two), new CellChange(right, two, one)];
    }

    private sealed record RivalPlace(EquatableArray<RowLeaf> Rows, int Row, int Column, int Columns)
    {
        public static RivalPlace? Of(CheckSystem system, int index)
        {
            var cell = system.Report.Form.Cells[index];
            var rows = cell.Block.RowLeaves;
            for (var row = 0; row < rows.Count; row++)
            {
                if (rows[row].FirstCell == cell.Row.FirstCell)
                {
                    return new RivalPlace(rows, row, index - cell.Row.FirstCell, cell.Block.ColumnLeaves.Count);
                }
            }

            return null;
        }
    }
}

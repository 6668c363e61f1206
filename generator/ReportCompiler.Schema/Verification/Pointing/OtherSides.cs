using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>
/// A figure that repeats one of another table is right or wrong by that one. Where the row of the other is itself in doubt, or may have gone wrong
/// in two figures that make up for one another, the rules do not say which side is right.
/// </summary>
/// <param name="system">The rules over the report.</param>
internal sealed class OtherSides(CheckSystem system)
{
    // Longer rows are kept by more than one sum.
    private const int MaxCells = 8;

    private const int MaxRivals = 4;

    /// <summary>Whether other findings cast doubt on what a proposal stands on.</summary>
    /// <param name="explanation">What the proposal explains.</param>
    /// <param name="proposal">The changes.</param>
    public bool AreDoubtful(Explanation explanation, Proposal proposal)
    {
        var open = OpenRows(explanation, proposal);
        return open.Count > 0 && proposal.Changes.Any(change => IsOfShortRow(change.Cell, open) || StandsOn(change.Cell, explanation, open));
    }

    /// <summary>Two slips in one row on the other side that leave the same traces as the one proposed.</summary>
    /// <param name="explanation">What the proposal explains.</param>
    /// <param name="proposal">The changes.</param>
    public List<Proposal> Rivals(Explanation explanation, Proposal proposal)
    {
        if (proposal.Changes.Count != 1 || ChecksOf(proposal.Changes[0].Cell, explanation) is not { Count: > 0 } checks)
        {
            return [];
        }

        var cell = proposal.Changes[0].Cell;
        var others = checks.ConvertAll(check => Others(cell, check));
        return others.Exists(rows => rows.Count == 0) ? []
            : [.. others[0].Where(system.IsStated).SelectMany(other => Pairs(other, checks[0], explanation)).Take(MaxRivals)];
    }

    private IEnumerable<Proposal> Pairs(int other, int check, Explanation explanation)
    {
        if (!system.Column(other).TryGetValue(check, out var factor))
        {
            yield break;
        }

        var difference = -system.Residual(check) / factor;
        foreach (var partner in Row(other).Where(partner => partner != other && system.IsStated(partner)))
        {
            foreach (var more in new[] { difference, -difference })
            {
                CellChange[] changes = [.. new[] { ChangeOf(other, difference), ChangeOf(partner, more) }.OrderBy(change => change.Cell)];
                var rival = new Proposal(new(changes), SlipKind.Other);
                if (changes.All(change => Likelihood.IsValid(change.To, system.Report.Form.Cells[change.Cell].Type))
                    && Likelihood.IsSlip(system, rival) && system.Mends(explanation.Checks, changes))
                {
                    yield return rival;
                }
            }
        }
    }

    private CellChange ChangeOf(int cell, decimal difference) => new(cell, system.Report[cell].Value, system.Report[cell].Value + difference);

    // What a row without its total says, its values say by their places: where one of them is in doubt, all are.
    private bool IsOfShortRow(int cell, HashSet<int> open) =>
        open.Contains(RowOf(cell).FirstCell)
        && Row(cell).Exists(other => system.Report.Form.Cells[other].IsLeftOutOfRow && system.Report[other].State == CellState.Derived);

    private bool StandsOn(int cell, Explanation explanation, HashSet<int> open)
    {
        var checks = ChecksOf(cell, explanation);
        return checks.Count > 0 && checks.TrueForAll(check => Others(cell, check).Exists(other => open.Contains(RowOf(other).FirstCell)));
    }

    private List<int> ChecksOf(int cell, Explanation explanation) => [.. explanation.Checks.Where(system.Column(cell).ContainsKey)];

    // The cells of other tables that a check holds a cell against.
    private List<int> Others(int cell, int check)
    {
        var block = system.Report.Form.Cells[cell].Block;
        return [.. system.Trace().CellsOf([check]).Where(other => system.Report.Form.Cells[other].Block != block).OrderBy(other => other)];
    }

    // The rows that break a rule which the proposal does not mend, each by its first cell. A rule that may be broken for good reason says little.
    private HashSet<int> OpenRows(Explanation explanation, Proposal proposal)
    {
        var after = system.With(proposal.Changes.ToDictionary(change => change.Cell, change => change.To));
        var open = Enumerable.Range(0, system.Stated.Count).Where(check =>
            after[check].Fails && !explanation.Checks.Contains(check) && system.Report.Form.Rules[system.Stated[check].Rule].Severity == Severity.Error);
        return [.. system.Trace().CellsOf(open).Select(cell => RowOf(cell).FirstCell)];
    }

    private RowLeaf RowOf(int cell) => system.Report.Form.Cells[cell].Row;

    private List<int> Row(int cell)
    {
        var (row, columns) = (RowOf(cell), system.Report.Form.Cells[cell].Block.ColumnLeaves.Count);
        return columns > MaxCells ? [] : [.. Enumerable.Range(0, columns).Where(row.Has).Select(column => row.FirstCell + column)];
    }
}

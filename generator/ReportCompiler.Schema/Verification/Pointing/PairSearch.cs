namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>Looks for two cells whose changes together mend a group of equations.</summary>
internal sealed class PairSearch(CheckSystem system, IReadOnlyList<int> failing)
{
    // More cells than this are touched only when a great deal is wrong at once; then no pair explains it.
    private const int MaxCells = 400;

    /// <summary>Every such pair of changes, the likelier first.</summary>
    /// <param name="isDone">Whether all pairs were looked at: not where too much is wrong at once.</param>
    public List<Proposal> Find(out bool isDone)
    {
        var cells = system.StatedCells.Where(cell => system.IsPartOf(cell, failing)).ToList();
        var proposals = new List<Proposal>();
        isDone = cells.Count <= MaxCells;
        if (!isDone)
        {
            return proposals;
        }

        for (var first = 0; first < cells.Count; first++)
        {
            for (var second = first + 1; second < cells.Count; second++)
            {
                if (Solve(cells[first], cells[second]) is { } changes && system.Mends(failing, changes))
                {
                    proposals.Add(new Proposal(new(changes), KindOf(changes)));
                }
            }
        }

        return proposals.OrderBy(proposal => proposal.Kind).ThenBy(proposal => proposal.Changes[0].Cell).ToList();
    }

    /// <summary>Every two neighbours that mend the group by changing places, in the order of the form.</summary>
    public List<Proposal> Swaps()
    {
        return system.Neighbours.Pairs
            .Where(pair => IsBalancedBySwap(pair.First, pair.Second))
            .Select(pair => new[] { ChangeOf(pair.First, Excess(pair.Second, pair.First)), ChangeOf(pair.Second, Excess(pair.First, pair.Second)) })
            .Where(changes => system.Mends(failing, changes))
            .Select(changes => new Proposal(new(changes), SlipKind.Swapped))
            .ToList();
    }

    private bool IsBalancedBySwap(int first, int second)
    {
        var (left, right) = (system.Column(first), system.Column(second));
        var difference = Excess(second, first);
        return difference != 0
            && failing.All(check => (Factor(left, check) - Factor(right, check)) * difference == -system.Residual(check))
            && IsValid(first, difference)
            && IsValid(second, -difference);
    }

    private decimal Excess(int cell, int other) => system.Report[cell].Value - system.Report[other].Value;

    private SlipKind KindOf(CellChange[] changes)
    {
        if (changes[0].To == changes[1].From && changes[1].To == changes[0].From && system.Neighbours.Are(changes[0].Cell, changes[1].Cell))
        {
            return SlipKind.Swapped;
        }

        // A pair is as likely as its less likely half.
        var kinds = changes.Select(change => Likelihood.Of(system, change.Cell, change.To));
        return kinds.Max();
    }

    private CellChange[]? Solve(int first, int second)
    {
        var left = system.Column(first);
        var right = system.Column(second);
        if (!failing.All(check => left.ContainsKey(check) || right.ContainsKey(check)))
        {
            return null;
        }

        var checks = left.Keys.Union(right.Keys).ToList();
        if (Differences(left, right, checks) is not { } differences || differences.Left == 0 || differences.Right == 0)
        {
            return null;
        }

        var agrees = checks.All(check => (Factor(left, check) * differences.Left) + (Factor(right, check) * differences.Right) == -system.Residual(check));
        return agrees && IsValid(first, differences.Left) && IsValid(second, differences.Right)
            ? [ChangeOf(first, differences.Left), ChangeOf(second, differences.Right)]
            : null;
    }

    // Cramer's rule on the first two equations that tell the two cells apart.
    private (decimal Left, decimal Right)? Differences(IReadOnlyDictionary<int, decimal> left, IReadOnlyDictionary<int, decimal> right, List<int> checks)
    {
        for (var index = 1; index < checks.Count; index++)
        {
            var (a, b) = (checks[0], checks[index]);
            var determinant = (Factor(left, a) * Factor(right, b)) - (Factor(left, b) * Factor(right, a));
            if (determinant != 0)
            {
                var (ra, rb) = (-system.Residual(a), -system.Residual(b));
                return (((ra * Factor(right, b)) - (rb * Factor(right, a))) / determinant,
                    ((Factor(left, a) * rb) - (Factor(left, b) * ra)) / determinant);
            }
        }

        return null;
    }

    private static decimal Factor(IReadOnlyDictionary<int, decimal> column, int check) => column.TryGetValue(check, out var factor) ? factor : 0;

    private bool IsValid(int cell, decimal difference) =>
        Likelihood.IsValid(system.Report[cell].Value + difference, system.Report.Form.Cells[cell].Type);

    private CellChange ChangeOf(int cell, decimal difference) => new(cell, system.Report[cell].Value, system.Report[cell].Value + difference);
}

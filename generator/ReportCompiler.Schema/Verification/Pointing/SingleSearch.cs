namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>Looks for single cells whose change mends a group of equations.</summary>
internal static class SingleSearch
{
    /// <summary>Every such change, the likelier first.</summary>
    /// <param name="system">The rules over the report.</param>
    /// <param name="failing">The equations that fail together.</param>
    /// <param name="isDetermined">Whether the equations alone leave no other cell: none that is ruled out only because its type does not
    /// allow the figure, because another rule forbids it, or because a word stands there.</param>
    public static List<Proposal> Find(CheckSystem system, IReadOnlyList<int> failing, out bool isDetermined)
    {
        var proposals = new List<Proposal>();
        var others = 0;
        foreach (var cell in system.FallibleCells)
        {
            if (ChangeOf(system, cell, failing) is not { } change)
            {
                continue;
            }

            var isPossible = system.IsStated(cell) && Likelihood.IsValid(change.To, system.Report.Form.Cells[cell].Type);
            if (isPossible && system.Mends(failing, [change]))
            {
                proposals.Add(new Proposal(new(change), Likelihood.Of(system, cell, change.To)));
            }
            else
            {
                others++;
            }
        }

        isDetermined = proposals.Count == 1 && others == 0;
        return proposals.OrderBy(proposal => proposal.Kind).ThenBy(proposal => proposal.Changes[0].Cell).ToList();
    }

    // The cell must be part of exactly the equations that fail, and all of them must ask for the same change.
    private static CellChange? ChangeOf(CheckSystem system, int cell, IReadOnlyList<int> failing)
    {
        var column = system.Column(cell);
        if (column.Count != failing.Count || !column.TryGetValue(failing[0], out var factor))
        {
            return null;
        }

        var difference = -system.Residual(failing[0]) / factor;
        var asksTheSame = failing.All(check => column.TryGetValue(check, out var own) && own * difference == -system.Residual(check));
        var value = system.Report[cell].Value;
        return asksTheSame && Likelihood.HasScale(value + difference, system.Report.Form.Cells[cell].Type)
            ? new CellChange(cell, value, value + difference)
            : null;
    }
}

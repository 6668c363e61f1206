namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>
/// Whether what is proposed is the only way in which a report can have gone wrong with so few slips. Where another is as simple, both are
/// listed, and a person chooses.
/// </summary>
internal sealed class Doubts
{
    private readonly CheckSystem _system;
    private readonly HashSet<int> _lacking;
    private readonly OtherSides _otherSides;

    private Doubts(CheckSystem system, IReadOnlyList<LostValue> lost) =>
        (_system, _lacking, _otherSides) = (system, [.. lost.SelectMany(row => row.Cells)], new OtherSides(system));

    /// <summary>The explanations with those that are not the only simple one turned into lists.</summary>
    /// <param name="system">The rules over the report.</param>
    /// <param name="explanations">The explanations.</param>
    /// <param name="lost">Rows that may lack a value.</param>
    public static IReadOnlyList<Explanation> Heed(CheckSystem system, IReadOnlyList<Explanation> explanations, IReadOnlyList<LostValue> lost)
    {
        var doubts = new Doubts(system, lost);
        return [.. explanations.Select(explanation => explanation.Causes.Count == 0 ? explanation : doubts.Weigh(explanation))];
    }

    private Explanation Weigh(Explanation explanation)
    {
        var proposal = Locator.Whole(explanation.Causes);
        List<Proposal> rivals = [.. new RivalSearch(_system, explanation.Checks).Find(proposal), .. _otherSides.Rivals(explanation, proposal)];
        return rivals.Count > 0 || IsCoincidence(proposal) || LacksProof(explanation, proposal) || _otherSides.AreDoubtful(explanation, proposal)
            ? Locator.Listed(_system, explanation.Checks, [proposal, .. rivals])
            : explanation;
    }

    // Two slips that make up for one another to the unit are hardly two: something was moved.
    private static bool IsCoincidence(Proposal proposal) =>
        proposal.Changes.Count == 2
        && proposal.Kind is not (SlipKind.Swapped or SlipKind.Shifted)
        && Difference(proposal.Changes[0]) == -Difference(proposal.Changes[1]);

    private static decimal? Difference(CellChange change) => change.To - change.From;

    // Where a row lacks a value, nothing vouches for its total: it may be right, and the fault lie in a row that was copied wrong with its total.
    private bool LacksProof(Explanation explanation, Proposal proposal)
    {
        var cells = proposal.Changes.Select(change => change.Cell).ToList();
        if (cells.Exists(_lacking.Contains))
        {
            return true;
        }

        var open = _system.OpenEquations(cells);
        return open.Exists(check => cells.Contains(_system.Stated[check].Cell))
            || (open.Count > 0 && proposal.Kind != SlipKind.Swapped && new PairSearch(_system, explanation.Checks).Swaps().Count > 0);
    }
}

using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>
/// Points at the wrong cell. The equations of a form work like an error-correcting code: those that fail and those that
/// hold say together which figure is wrong and what it should be.
/// </summary>
internal static class Locator
{
    // Beyond this the rules no longer point anywhere, and a list would only distract.
    private const int MaxCandidates = 5;

    /// <summary>Explains the rules that fail, group by group.</summary>
    public static IReadOnlyList<Explanation> Explain(CheckSystem system)
    {
        try
        {
            return KeepCertain(system, ExplainGroups(system));
        }
        catch (OverflowException)
        {
            // Figures beyond what can be reckoned with are found, but point nowhere.
            return [];
        }
    }

    // A figure is replaced only where this report alone says which is wrong, and what should stand there. What other reports add, a
    // person weighs: theirs may be the wrong ones.
    private static List<Explanation> KeepCertain(CheckSystem system, List<Explanation> explanations)
    {
        if (!explanations.Exists(explanation => explanation.Causes.Count > 0))
        {
            return explanations;
        }

        var own = new HashSet<EquatableArray<CellChange>>(
            ExplainGroups(system.Alone()).SelectMany(explanation => explanation.Causes).Select(cause => cause.Proposal.Changes));
        return explanations.ConvertAll(explanation =>
            explanation.Causes.All(cause => own.Contains(cause.Proposal.Changes))
                ? explanation
                : Listed(system, explanation.Checks, [Whole(explanation.Causes)]));
    }

    /// <summary>What several causes change, as one change.</summary>
    /// <param name="causes">The causes.</param>
    internal static Proposal Whole(IReadOnlyList<Cause> causes) => new(
        new EquatableArray<CellChange>(causes.SelectMany(cause => cause.Proposal.Changes).OrderBy(change => change.Cell)),
        causes.Max(cause => cause.Proposal.Kind));

    /// <summary>An explanation that leaves the choice to a person.</summary>
    /// <param name="system">The rules over the report.</param>
    /// <param name="failing">The checks that fail together.</param>
    /// <param name="candidates">What would mend them; too many are not listed.</param>
    internal static Explanation Listed(CheckSystem system, IReadOnlyList<int> failing, List<Proposal> candidates)
    {
        if (candidates.Count != 1)
        {
            return new Explanation(failing, [], candidates.Count <= MaxCandidates ? candidates : []);
        }

        var first = Spokesman(system, failing, candidates[0].Changes[0].Cell);
        return new Explanation([first, .. failing.Where(check => check != first)], [], candidates);
    }

    private static List<Explanation> ExplainGroups(CheckSystem system)
    {
        var failing = Enumerable.Range(0, system.Stated.Count)
            .Where(check => system.Stated[check].Fails && system.IsEquation(check) && system.IsStraight(check))
            .ToList();
        var explanations = Groups(system, failing).ConvertAll(group => ExplainBySingle(system, group));
        var open = explanations.Where(explanation => explanation.Causes.Count + explanation.Candidates.Count == 0).ToList();
        return open.Count == 0
            ? explanations
            : Reconcile([.. explanations.Except(open), .. ExplainTogether(system, open)]);
    }

    private static Explanation ExplainBySingle(CheckSystem system, List<int> failing)
    {
        var single = SingleSearch.Find(system, failing, out var isDetermined);

        // Where only its size rules another cell out, the rules do not say which is wrong: two neighbours may have changed
        // places, or a second figure may be wrong too. Where it is more than a slip, it may be the figure that was meant.
        var swaps = single.Count == 0 || isDetermined ? [] : new PairSearch(system, failing).Swaps();
        var likely = swaps.Count + single.Count <= MaxCandidates ? [.. swaps, .. single] : single;
        return isDetermined && Likelihood.IsSlip(system, single[0])
            ? new Explanation(failing, Causes(system, failing, single[0]), [])
            : Listed(system, failing, likely);
    }

    // One shift of a row may mend several groups: then it is one cause. Where two ask for different figures in one cell,
    // neither is clear.
    private static List<Explanation> Reconcile(List<Explanation> explanations)
    {
        var reconciled = new List<Explanation>();
        foreach (var explanation in explanations)
        {
            var changes = ChangesOf(explanation);
            var rivals =
                reconciled.Where(other => ChangesOf(other).Select(change => change.Cell).Intersect(changes.Select(change => change.Cell)).Any()).ToList();
            if (rivals.Count == 0)
            {
                reconciled.Add(explanation);
                continue;
            }

            var agree = rivals.TrueForAll(rival => ChangesOf(rival).SequenceEqual(changes));
            var checks = rivals.SelectMany(rival => rival.Checks).Concat(explanation.Checks).OrderBy(check => check).ToList();
            reconciled.RemoveAll(rivals.Contains);
            reconciled.Add(new Explanation(checks, agree ? rivals[0].Causes : [], []));
        }

        return reconciled;
    }

    private static List<CellChange> ChangesOf(Explanation explanation) =>
        explanation.Causes.SelectMany(cause => cause.Proposal.Changes).ToList();

    // Each group by itself first; then all that are left together, since a swap of neighbours leaves the rule that
    // binds the two intact and breaks two that have nothing else in common.
    private static List<Explanation> ExplainTogether(CheckSystem system, List<Explanation> open)
    {
        var explanations = open.ConvertAll(explanation => ExplainBySeveral(system, explanation.Checks));
        var rest = explanations.Where(explanation => explanation.Causes.Count == 0).ToList();
        if (rest.Count < 2)
        {
            return explanations;
        }

        var together = ExplainBySeveral(system, rest.SelectMany(explanation => explanation.Checks).OrderBy(check => check).ToList());
        return together.Causes.Count + together.Candidates.Count == 0 ? explanations : [.. explanations.Except(rest), together];
    }

    private static Explanation ExplainBySeveral(CheckSystem system, IReadOnlyList<int> failing)
    {
        List<Proposal> proposals = [.. new PairSearch(system, failing).Find(out var isDone), .. ShiftSearch.Find(system, failing)];
        var named = proposals.Where(proposal => proposal.Kind is SlipKind.Swapped or SlipKind.Shifted).ToList();
        var slips = proposals.Where(proposal => Likelihood.IsSlip(system, proposal)).ToList();

        // Of several ways to mend it, one counts as clear only if no other is as likely: two slips in two figures may look like a
        // swap of two others.
        var isClear = isDone && slips.Count == 1 && (proposals.Count == 1 || named.Count == 1);
        return isClear
            ? new Explanation(failing, Causes(system, failing, slips[0]), [])
            : Listed(system, failing, proposals.Count == 1 ? proposals : named.Count > 0 && slips.Count <= MaxCandidates ? slips : named);
    }

    // Two slips that have nothing to do with one another are two mistakes; a swap is one.
    private static List<Cause> Causes(CheckSystem system, IReadOnlyList<int> failing, Proposal proposal)
    {
        if (proposal.Kind is SlipKind.Swapped or SlipKind.Shifted)
        {
            return [new Cause(Spokesman(system, failing, proposal.Changes[0].Cell), proposal)];
        }

        var causes = new List<Cause>();
        foreach (var change in proposal.Changes)
        {
            var own = failing.Where(check => system.Column(change.Cell).ContainsKey(check) && !causes.Exists(cause => cause.Check == check)).ToList();
            var part = new Proposal(new(change), Likelihood.Of(system, change.Cell, change.To));
            causes.Add(new Cause(Spokesman(system, own.Count > 0 ? own : failing, change.Cell), part));
        }

        return causes;
    }

    // The rule that is about the wrong cell itself says best what is wrong.
    private static int Spokesman(CheckSystem system, IReadOnlyList<int> checks, int cell)
    {
        var about = checks.Where(check => system.Stated[check].Cell == cell);
        return about.Append(checks[0]).First();
    }

    // Equations belong together when one cell is part of both.
    private static List<List<int>> Groups(CheckSystem system, List<int> failing)
    {
        var groups = failing.ConvertAll(check => new List<int> { check });
        var groupOf = groups.ToDictionary(group => group[0]);
        foreach (var cell in groups.Count == 0 ? [] : system.StatedCells)
        {
            var found = new HashSet<List<int>>(system.Column(cell).Keys.Where(groupOf.ContainsKey).Select(check => groupOf[check]));
            if (found.Count < 2)
            {
                continue;
            }

            var touched = groups.FindAll(found.Contains);
            foreach (var other in touched.Skip(1))
            {
                touched[0].AddRange(other);
                other.ForEach(check => groupOf[check] = touched[0]);
                groups.Remove(other);
            }
        }

        groups.ForEach(group => group.Sort());
        return groups;
    }
}

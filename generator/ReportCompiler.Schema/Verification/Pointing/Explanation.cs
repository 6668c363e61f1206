namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>What explains a group of rules that fail together.</summary>
/// <param name="Checks">The checks that fail together, by their number in the walk.</param>
/// <param name="Causes">What is wrong, one by one; none where it is not clear.</param>
/// <param name="Candidates">Where the rules alone leave a few single changes: those, the likelier first.</param>
internal sealed record Explanation(IReadOnlyList<int> Checks, IReadOnlyList<Cause> Causes, IReadOnlyList<Proposal> Candidates);

/// <summary>One thing that is wrong.</summary>
/// <param name="Check">The check that it is reported by.</param>
/// <param name="Proposal">The change that mends it.</param>
internal sealed record Cause(int Check, Proposal Proposal);

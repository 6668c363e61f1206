namespace ReportCompiler.MutationStudy;

/// <summary>What became of a slip.</summary>
/// <param name="Mutation">The slip.</param>
/// <param name="IsDetected">Whether anything was found that is not found in the untouched reports.</param>
/// <param name="IsMended">Whether the changes proposed, all together, are the right ones and nothing else.</param>
/// <param name="IsMisled">Whether a change is proposed that is not a right one.</param>
/// <param name="OthersChanged">How many cells that are right <c>reportc fix</c> would change.</param>
/// <param name="IsAmong">Whether each cell that is wrong is proposed or listed with the figure that it should have.</param>
/// <param name="IsFirst">Whether each of them is proposed, or first in a list.</param>
/// <param name="LongestList">How many candidates the longest list has.</param>
internal sealed record Outcome(
    Mutation Mutation, bool IsDetected, bool IsMended, bool IsMisled, int OthersChanged, bool IsAmong, bool IsFirst, int LongestList);

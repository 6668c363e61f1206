namespace ReportCompiler.Schema.Evaluation;

/// <summary>What one check came to.</summary>
/// <param name="Rule">The index of the rule in the form.</param>
/// <param name="Cell">The index of the cell that it is about; -1 where it is about prose.</param>
/// <param name="Narrative">The place of the prose that it is about; -1 where it is about a cell.</param>
/// <param name="Condition">What had to hold.</param>
/// <param name="Cause">Why it could not be said, where it could not.</param>
internal readonly record struct CheckOutcome(int Rule, int Cell, int Narrative, Truth Condition, NotAssessedCause Cause)
{
    public bool Fails => Condition.Value == TruthValue.False;

    public bool IsUnknown => Condition.Value == TruthValue.Unknown;
}

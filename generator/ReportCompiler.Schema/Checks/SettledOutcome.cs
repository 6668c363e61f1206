namespace ReportCompiler.Schema.Checks;

/// <summary>The outcome of a check, once it is known whether it fails of itself.</summary>
/// <param name="Outcome">The outcome on the values as stated.</param>
/// <param name="IsConsequence">Whether it fails only because of a total that another finding names.</param>
internal readonly record struct SettledOutcome(CheckOutcome Outcome, bool IsConsequence)
{
    /// <summary>Whether it fails and is to be reported.</summary>
    public bool Fails => Outcome.Fails && !IsConsequence;
}

using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Verification;

/// <summary>One way to read a figure of the prose.</summary>
/// <param name="Value">What it must be; null where that cannot be told.</param>
/// <param name="Words">What it is, in the form's words.</param>
/// <param name="Cause">Why it cannot be told.</param>
internal readonly record struct ClaimReading(decimal? Value, LocalizedText Words, NotAssessedCause Cause)
{
    /// <summary>The least that it may be; null where it must be the value.</summary>
    public decimal? Least { get; init; }

    /// <summary>The most that it may be; null where it must be the value.</summary>
    public decimal? Most { get; init; }
}

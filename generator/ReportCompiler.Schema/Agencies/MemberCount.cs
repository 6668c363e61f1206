namespace ReportCompiler.Schema.Agencies;

/// <summary>How many bodies a report covers, as the register says it for a year.</summary>
/// <param name="Year">The report year; null for every year that has no entry of its own.</param>
/// <param name="Count">How many there are; null where the register lists all of them.</param>
public sealed record MemberCount(int? Year, int? Count)
{
    /// <summary>Whether a register that lists some bodies lists all that there are.</summary>
    /// <param name="registered">How many it lists.</param>
    public bool IsReachedBy(int registered) => registered > 0 && (Count is null || registered >= Count);
}

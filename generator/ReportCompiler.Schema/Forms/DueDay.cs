namespace ReportCompiler.Schema.Forms;

/// <summary>A day of the year after the report year.</summary>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month.</param>
public sealed record DueDay(int Month, int Day)
{
    /// <summary>The day by which the report on a year is due, as an ISO 8601 date; dates of that form are in the order of their text.</summary>
    public string For(int reportYear) => FormattableString.Invariant($"{reportYear + 1:D4}-{Month:D2}-{Day:D2}");
}

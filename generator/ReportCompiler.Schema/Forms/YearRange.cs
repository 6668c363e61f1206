namespace ReportCompiler.Schema.Forms;

/// <summary>The report years that a version of a form applies to.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year, or null while the version is in force.</param>
public sealed record YearRange(int First, int? Last)
{
    /// <summary>Whether the version applies to a report year.</summary>
    public bool Contains(int year) => year >= First && (Last is null || year <= Last);

    /// <summary>Whether there is a year that both apply to.</summary>
    public bool Overlaps(YearRange other) =>
        (Last is null || other.First <= Last) && (other.Last is null || First <= other.Last);

    /// <summary>As the template writes it: <c>2019..2020</c> or <c>2021..</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{First}..{Last}");
}

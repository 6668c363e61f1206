namespace ReportCompiler.Schema.Forms;

/// <summary>What kind of number a cell holds.</summary>
public enum CellKind
{
    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a declared number of decimal places.</summary>
    Decimal,
}

/// <summary>What may stand in a cell: the kind of number, its unit and its bounds.</summary>
/// <param name="Name">The name that the template gives the type.</param>
/// <param name="Kind">Whole or decimal.</param>
/// <param name="Unit">The unit as the form writes it (件, 万元); empty for a bare number.</param>
/// <param name="Scale">Decimal places that are published; 0 for whole numbers.</param>
/// <param name="IsSigned">Whether the number is a change and is written with its sign: <c>+2</c>, <c>-1</c>, <c>0</c>.</param>
/// <param name="Minimum">The smallest value allowed, in the unit.</param>
/// <param name="Maximum">The largest value allowed, in the unit.</param>
public sealed record CellType(string Name, CellKind Kind, string Unit, int Scale, bool IsSigned, decimal? Minimum, decimal? Maximum)
{
    /// <summary>Beyond this many units no figure of a report is believable: a guard against slips and against overflow.</summary>
    public const decimal Limit = 999_999_999_999_999m;
}

using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>What may stand in a cell: the kind of value, its unit, its bounds and the words that may stand for it.</summary>
/// <param name="Name">The name that the template gives the type.</param>
/// <param name="Kind">The kind of value.</param>
/// <param name="Unit">The unit as the form writes it (件, 万元); empty for a bare number and for what is no number.</param>
/// <param name="Scale">Decimal places that are published; 0 for whole numbers.</param>
/// <param name="IsSigned">Whether the number is a change and is written with its sign: <c>+2</c>, <c>-1</c>, <c>0</c>.</param>
/// <param name="Minimum">The smallest value allowed, in the unit.</param>
/// <param name="Maximum">The largest value allowed, in the unit.</param>
public sealed record CellType(string Name, CellKind Kind, string Unit, int Scale, bool IsSigned, decimal? Minimum, decimal? Maximum)
{
    /// <summary>Beyond this many units no figure of a report is believable: a guard against slips and against overflow.</summary>
    public const decimal Limit = 999_999_999_999_999m;

    /// <summary>Whether <see cref="Scale"/> is the most, and a figure is written with as many places as it has.</summary>
    public bool HasOpenScale { get; init; }

    /// <summary>Whether a cell may be left blank.</summary>
    public bool AllowsBlank { get; init; }

    /// <summary>The word that says that a cell does not apply; empty where every cell applies.</summary>
    public string NotApplicable { get; init; } = string.Empty;

    /// <summary>The words that may stand for a number.</summary>
    public EquatableArray<SpecialValue> Specials { get; init; }

    /// <summary>For a code, the words that there are.</summary>
    public EquatableArray<string> Codes { get; init; }

    /// <summary>Whether a cell holds a number that can be reckoned with.</summary>
    public bool IsNumber => Kind is CellKind.Integer or CellKind.Decimal;
}

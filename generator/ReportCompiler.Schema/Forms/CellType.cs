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

    /// <summary>Of what is chosen among words, the words that there are, as data files write them.</summary>
    public EquatableArray<string> Codes { get; init; }

    /// <summary>
    /// The words as the form prints them: one for each of <see cref="Codes"/>, of a flag that for yes and that for no; empty where
    /// a word is printed as it is written in the data.
    /// </summary>
    public EquatableArray<string> Labels { get; init; }

    /// <summary>What the form prints for a choice in the report's own words, such as 其他; empty where there is no such choice.</summary>
    public string Other { get; init; } = string.Empty;

    /// <summary>What the form prints between several words or names.</summary>
    public string Joint { get; init; } = string.Empty;

    /// <summary>The shape that a text must have, as <see cref="TextPattern"/> reads it; empty where it may have any.</summary>
    public string Pattern { get; init; } = string.Empty;

    /// <summary>How the form prints what is chosen.</summary>
    public CellDrawing Drawing { get; init; }

    /// <summary>Whether a cell holds words: a text, or what is chosen among words.</summary>
    public bool IsOfWords => Kind is CellKind.Text or CellKind.Code or CellKind.Choices or CellKind.Names;

    /// <summary>Whether a cell holds any number of items, and not one value.</summary>
    public bool IsList => Kind is CellKind.Choices or CellKind.Names;

    /// <summary>Whether what a cell holds is chosen among words, or is a list: a data file may then write it as a list.</summary>
    public bool TakesItems => IsList || Kind == CellKind.Code;

    /// <summary>Whether a label names the unit in brackets, <c>金额（万元）</c>, so that it need not be said once more.</summary>
    /// <param name="label">The label.</param>
    public bool IsUnitNamedIn(string label) => Unit.Length > 0
        && new[] { $"\uFF08{Unit}\uFF09", $"({Unit})", $"\uFF1A{Unit}\uFF09", $": {Unit})" }.Any(named => label.IndexOf(named, StringComparison.Ordinal) >= 0);

    /// <summary>Whether a cell alone in its row holds what is read and not reckoned with: data files set it to the left.</summary>
    public bool IsAtLeft => IsOfWords || Kind == CellKind.Flag;

    /// <summary>Whether what is printed in a cell may be long, and is set to the left.</summary>
    public bool IsLong => Kind == CellKind.Text || IsList || Other.Length > 0 || Drawing == CellDrawing.Boxes;

    /// <summary>Whether a cell holds a number that can be reckoned with.</summary>
    public bool IsNumber => Kind is CellKind.Integer or CellKind.Decimal;
}

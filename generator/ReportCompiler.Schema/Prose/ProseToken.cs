using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>A word, a figure or a stop of prose.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Start">Where it begins in the plain text.</param>
/// <param name="Length">How long it is; of a figure, the digits alone.</param>
internal readonly record struct ProseToken(ClaimWordKind Kind, int Start, int Length)
{
    /// <summary>Of a figure, its value; null where it is drawn from a table, or no number.</summary>
    public decimal? Value { get; init; }

    /// <summary>Of a figure, what is counted, or %; null where no unit follows.</summary>
    public string? Unit { get; init; }

    /// <summary>Of a figure, how many of its unit each of it stands for: 10000 of <c>3万件</c>.</summary>
    public decimal Scale { get; init; }

    /// <summary>Of a measure, the claims that it may mean.</summary>
    public IReadOnlyList<int>? Claims { get; init; }

    /// <summary>Of a measure, whether its figure may stand behind it.</summary>
    public bool PrecedesFigure { get; init; }

    /// <summary>Of a measure, whether its figure may stand before it.</summary>
    public bool FollowsFigure { get; init; }
}

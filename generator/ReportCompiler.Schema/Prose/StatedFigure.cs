namespace ReportCompiler.Schema.Prose;

/// <summary>A figure that prose states, and what it is a figure of.</summary>
/// <param name="Start">Where its digits begin in the Markdown, in characters from 0.</param>
/// <param name="Length">How many characters they take.</param>
/// <param name="Value">Its value; with a sign, where it is a change.</param>
/// <param name="Kind">Whether it is a count, a share or a change.</param>
/// <param name="Measures">What is counted: measures that count together, each with the claims that it may mean.</param>
internal sealed record StatedFigure(int Start, int Length, decimal Value, StatementKind Kind, IReadOnlyList<IReadOnlyList<int>> Measures)
{
    /// <summary>Of a share, what it is a share of, each with the claims that it may mean; empty where the prose does not say.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Whole { get; init; } = [];

    /// <summary>What else may be counted, each as <see cref="Measures"/>.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Alternatives { get; init; } = [];

    /// <summary>Whether it adds up counts before it, and may as well be the whole that they are parts of.</summary>
    public bool IsSum { get; init; }

    /// <summary>Of a share, sums in its sentence that it may be a share of where the prose does not say, each as <see cref="Measures"/>.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Sums { get; init; } = [];

    /// <summary>Whether it may count some of what is counted only.</summary>
    public bool IsAtMost { get; init; }

    /// <summary>The claims whose counts it may leave out, since the prose has counted without them.</summary>
    public IReadOnlyList<int> Besides { get; init; } = [];

    /// <summary>Counts before it of which it is part: where one of them leaves nothing out, neither does this.</summary>
    public IReadOnlyList<StatedFigure> Within { get; init; } = [];

    /// <summary>Whether it may count more than the form does.</summary>
    public bool IsAtLeast { get; init; }

    /// <summary>Of such a figure, what tells its sentence from others: where the first figure of it begins.</summary>
    public int Sentence { get; init; }

    /// <summary>How many of what is counted each of it stands for: 10000 of <c>3万件</c>.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether it is about the year before.</summary>
    public bool IsOfLastYear { get; init; }

    /// <summary>How many decimal places it states.</summary>
    public int Places { get; init; }
}

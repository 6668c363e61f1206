namespace ReportCompiler.Schema.Prose;

/// <summary>What a sentence has said before one of its figures.</summary>
internal sealed class StatementContext
{
    /// <summary>The measures of a clause without a figure, which the next clause may give.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Named { get; set; } = [];

    /// <summary>The count right before; null where that was not settled.</summary>
    public StatedFigure? Last { get; set; }

    /// <summary>The comparison with last year right before, which may go on with a further figure.</summary>
    public StatedFigure? Compared { get; set; }

    /// <summary>Whether there was any figure before.</summary>
    public bool HasSpoken { get; set; }

    /// <summary>The counts of the year before this figure, in order.</summary>
    public List<StatedFigure> Counts { get; } = [];

    /// <summary>The count right before, where it is one of this year.</summary>
    public IReadOnlyList<IReadOnlyList<int>> LastMeasures => Last is { IsOfLastYear: false } ? Last.Measures : [];
}

namespace ReportCompiler.Schema.Prose;

/// <summary>What a sentence counts, whether or not it is compared.</summary>
internal sealed class StatementMentions
{
    private readonly List<(IReadOnlyList<int> Claims, decimal Value)> _mentions = [];

    /// <summary>Takes in a figure.</summary>
    /// <param name="part">The figure with the words around it.</param>
    /// <param name="isOfLastYear">Whether it is about the year before.</param>
    public void Take(StatementPart part, bool isOfLastYear)
    {
        if (!isOfLastYear && part.Figure is { Value: { } value, Unit: not ClaimUnits.Percent } && StatementPart.MeasuresOf(part.Before) is [var measure])
        {
            _mentions.Add((measure, value));
        }
    }

    /// <summary>Whether a sentence gives a larger figure for the same thing: then this is that of a part.</summary>
    /// <param name="figure">A figure.</param>
    public bool HasLarger(StatedFigure figure) => figure is { Kind: StatementKind.Count, IsOfLastYear: false, Measures.Count: 1 }
        && _mentions.Exists(other => other.Value > figure.Value && other.Claims.SequenceEqual(figure.Measures[0]));
}

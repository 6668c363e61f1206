namespace ReportCompiler.Publishing.Overviews.Charts;

/// <summary>A scale from 0 whose steps are round numbers.</summary>
/// <param name="Step">The distance of two lines; at least 1, so that counts have no fractions.</param>
/// <param name="Count">How many steps there are.</param>
internal readonly record struct ChartScale(decimal Step, int Count)
{
    private const int FewestSteps = 3;

    /// <summary>The end of the scale.</summary>
    public decimal Top => Step * Count;

    /// <summary>The scale for values up to a greatest.</summary>
    public static ChartScale For(decimal greatest)
    {
        decimal step = 1;
        for (var power = 1m; greatest / step > FewestSteps + 1; power *= 10)
        {
            step = greatest / power <= FewestSteps + 1 ? power
                : greatest / (2 * power) <= FewestSteps + 1 ? 2 * power
                : greatest / (5 * power) <= FewestSteps + 1 ? 5 * power
                : 10 * power;
        }

        return new ChartScale(step, Math.Max(1, (int)Math.Ceiling(greatest / step)));
    }
}

namespace ReportCompiler.Schema.Evaluation;

/// <summary>
/// The functions of the rule language. Each is unknown if a number that it needs is. Those over several numbers pass over
/// what does not apply, and do not apply themselves where nothing does.
/// </summary>
public static class Functions
{
    /// <summary>The sum of the numbers; 0 of none.</summary>
    public static Operand Sum(params Operand[] operands) => Over(operands, applicable =>
        applicable.Aggregate((Operand)0m, (sum, operand) => sum + operand));

    /// <summary>The smallest of the numbers; unknown of none.</summary>
    public static Operand Min(params Operand[] operands) => Over(operands, applicable =>
        applicable.Length == 0 ? default : applicable.Aggregate((left, right) => If(left <= right, left, right)));

    /// <summary>The largest of the numbers; unknown of none.</summary>
    public static Operand Max(params Operand[] operands) => Over(operands, applicable =>
        applicable.Length == 0 ? default : applicable.Aggregate((left, right) => If(left >= right, left, right)));

    /// <summary>How many of the cells have a value.</summary>
    public static Operand Count(params Operand[] operands) => operands.Count(operand => operand.IsKnown);

    /// <summary>The sum of the numbers divided by how many there are.</summary>
    public static Operand Average(params Operand[] operands) => Over(operands, applicable => Sum(applicable) / applicable.Length);

    /// <summary>The middle number, or the average of the two in the middle.</summary>
    public static Operand Median(params Operand[] operands) => Over(operands, applicable =>
    {
        if (applicable.Length == 0 || applicable.Any(operand => !operand.IsKnown))
        {
            return default;
        }

        var values = applicable.Select(operand => operand.Value).OrderBy(value => value).ToArray();
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : ((Operand)values[middle - 1] + values[middle]) / 2m;
    });

    /// <summary>The number where it is above a limit; else it does not apply, so that functions over several numbers pass over it.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="operand">The number.</param>
    public static Operand Above(Operand limit, Operand operand) =>
        limit.IsKnown && operand.IsKnown && operand.Value <= limit.Value ? Operand.NotApplicable : operand.WithoutBound;

    /// <summary>Whether no number is larger than the one before it; what does not apply is passed over.</summary>
    public static Truth Descending(params Operand[] operands) => Ordered(operands, (earlier, later) => earlier >= later);

    /// <summary>Whether no number is smaller than the one before it; what does not apply is passed over.</summary>
    public static Truth Ascending(params Operand[] operands) => Ordered(operands, (earlier, later) => earlier <= later);

    /// <summary>Whether the report says that the cell does not apply; always known.</summary>
    public static Truth NotApplicable(Operand operand) => Truth.Of(operand.IsNotApplicable);

    /// <summary>How many words are chosen, or listed, in a cell.</summary>
    /// <param name="operand">The cell: its value is that number.</param>
    public static Operand Ticked(Operand operand) => operand.WithoutBound;

    /// <summary>The number without its sign.</summary>
    public static Operand Abs(Operand operand) => operand.IsKnown ? Math.Abs(operand.Value) : operand.WithoutBound;

    /// <summary>The number rounded to decimal places, halves away from zero.</summary>
    /// <param name="operand">The number.</param>
    /// <param name="places">Decimal places, 0 to 10.</param>
    public static Operand Round(Operand operand, int places) =>
        operand.IsKnown ? Math.Round(operand.Value, places, MidpointRounding.AwayFromZero) : operand.WithoutBound;

    /// <summary>One number or the other; unknown where the condition is.</summary>
    public static Operand If(Truth condition, Operand whenTrue, Operand whenFalse) => condition.Value switch
    {
        TruthValue.True => whenTrue,
        TruthValue.False => whenFalse,
        _ => default,
    };

    /// <summary>Whether the cell has no value; always known.</summary>
    public static Truth Blank(Operand operand) => Truth.Of(!operand.IsKnown && !operand.IsNotApplicable);

    /// <summary>Several arrays of numbers as one.</summary>
    public static Operand[] All(params Operand[][] parts) => [.. parts.SelectMany(part => part)];

    private static Operand Over(Operand[] operands, Func<Operand[], Operand> compute)
    {
        var applicable = Applicable(operands);
        return applicable.Length == 0 && operands.Length > 0 ? Operand.NotApplicable : compute(applicable);
    }

    private static Operand[] Applicable(Operand[] operands) =>
        Array.Exists(operands, operand => operand.IsNotApplicable) ? Array.FindAll(operands, operand => !operand.IsNotApplicable) : operands;

    private static Truth Ordered(Operand[] operands, Func<Operand, Operand, Truth> isOrdered)
    {
        var applicable = Applicable(operands);
        var result = Truth.Of(true);
        for (var index = 1; index < applicable.Length; index++)
        {
            result &= isOrdered(applicable[index - 1], applicable[index]);
        }

        return result;
    }
}

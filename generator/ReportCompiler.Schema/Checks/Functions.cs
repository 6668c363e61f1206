namespace ReportCompiler.Schema.Checks;

/// <summary>The functions of the rule language. Each is unknown if a number that it needs is.</summary>
public static class Functions
{
    /// <summary>The sum of the numbers; 0 of none.</summary>
    public static Operand Sum(params Operand[] operands) => operands.Aggregate((Operand)0m, (sum, operand) => sum + operand);

    /// <summary>The smallest of the numbers.</summary>
    public static Operand Min(params Operand[] operands) => operands.Aggregate((left, right) => If(left <= right, left, right));

    /// <summary>The largest of the numbers.</summary>
    public static Operand Max(params Operand[] operands) => operands.Aggregate((left, right) => If(left >= right, left, right));

    /// <summary>How many of the cells have a value.</summary>
    public static Operand Count(params Operand[] operands) => operands.Count(operand => operand.IsKnown);

    /// <summary>The sum of the numbers divided by how many there are.</summary>
    public static Operand Average(params Operand[] operands) => Sum(operands) / operands.Length;

    /// <summary>The middle number, or the average of the two in the middle.</summary>
    public static Operand Median(params Operand[] operands)
    {
        if (operands.Length == 0 || operands.Any(operand => !operand.IsKnown))
        {
            return default;
        }

        var values = operands.Select(operand => operand.Value).OrderBy(value => value).ToArray();
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : ((Operand)values[middle - 1] + values[middle]) / 2m;
    }

    /// <summary>The number without its sign.</summary>
    public static Operand Abs(Operand operand) => operand.IsKnown ? Math.Abs(operand.Value) : default(Operand);

    /// <summary>The number rounded to decimal places, halves away from zero.</summary>
    /// <param name="operand">The number.</param>
    /// <param name="places">Decimal places, 0 to 10.</param>
    public static Operand Round(Operand operand, int places) =>
        operand.IsKnown ? Math.Round(operand.Value, places, MidpointRounding.AwayFromZero) : default(Operand);

    /// <summary>One number or the other; unknown where the condition is.</summary>
    public static Operand If(Truth condition, Operand whenTrue, Operand whenFalse) => condition.Value switch
    {
        TruthValue.True => whenTrue,
        TruthValue.False => whenFalse,
        _ => default,
    };

    /// <summary>Whether the cell has no value; always known.</summary>
    public static Truth Blank(Operand operand) => Truth.Of(!operand.IsKnown);
}

namespace ReportCompiler.Documents.Formulas;

/// <summary>What a function over several numbers takes, as places of the sheet of values.</summary>
/// <param name="Direct">Cells that the rule names.</param>
/// <param name="Spread">Cells of components and lines; those of rows that are not there count for nothing.</param>
/// <param name="Reckoned">Arguments that are reckoned.</param>
/// <param name="Constants">Numbers that the rule states.</param>
internal sealed record ArgumentList(IReadOnlyList<int> Direct, IReadOnlyList<int> Spread, IReadOnlyList<int> Reckoned, IReadOnlyList<string> Constants)
{
    /// <summary>The places, as ranges.</summary>
    public IReadOnlyList<string> Ranges { get; } =
    [
        .. FormulaText.Ranges(ValueColumns.Values, Direct),
        .. FormulaText.Ranges(ValueColumns.Values, Spread),
        .. FormulaText.Ranges(ValueColumns.ArgumentValues, Reckoned),
    ];

    /// <summary>Ranges and constants, as a function takes them.</summary>
    public string All => string.Join(',', Ranges.Concat(Constants));

    /// <summary>How many of the numbers are not known.</summary>
    public string Unknown => Ranges.Count == 0 ? "0" : FormulaText.Blanks(Ranges) + string.Concat(FormulaText.Ranges(ValueColumns.Values, Direct)
        .Select(range => $"+COUNTIF({range},{FormulaText.Of(ValueColumns.Absent)})"));

    /// <summary>How many of the spread cells do not apply.</summary>
    public string SpreadNotApplicable => string.Join('+', FormulaText.Ranges(ValueColumns.Values, Spread)
        .Select(range => $"COUNTIF({range},{FormulaText.Of(ValueColumns.NotApplicable)})"));
}

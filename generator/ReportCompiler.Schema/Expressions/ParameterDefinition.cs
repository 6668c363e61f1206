namespace ReportCompiler.Schema.Expressions;

/// <summary>What a function takes at a place.</summary>
/// <param name="Name">What the reference calls it.</param>
/// <param name="Kind">What it must be.</param>
public sealed record ParameterDefinition(string Name, ParameterKind Kind)
{
    /// <summary>Whether several may follow one another; there is at least one.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Of a whole number: the value where it is left out; null where it must be there.</summary>
    public int? Default { get; init; }

    /// <summary>Of a whole number: the least value.</summary>
    public int Min { get; init; }

    /// <summary>Of a whole number: the largest value.</summary>
    public int Max { get; init; }

    /// <summary>Whether its numbers must go with the other numbers of the call.</summary>
    public bool HasUnit => Kind is ParameterKind.Number or ParameterKind.Numbers or ParameterKind.Cells;
}

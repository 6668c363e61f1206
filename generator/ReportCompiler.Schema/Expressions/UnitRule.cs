namespace ReportCompiler.Schema.Expressions;

/// <summary>What an operator makes of the units of its operands.</summary>
public enum UnitRule
{
    /// <summary>Conditions have no unit.</summary>
    None,

    /// <summary>Both operands have the same unit, or one has none; the result is a condition.</summary>
    Comparison,

    /// <summary>The result has the unit of the operand.</summary>
    Kept,

    /// <summary>Both operands have the same unit, or one has none, and so has the result; of two dates none can be the second.</summary>
    Sum,

    /// <summary>As of a sum; between two dates lie days, a number without unit.</summary>
    Difference,

    /// <summary>One operand has a unit at most, which the result has.</summary>
    Product,

    /// <summary>By a number without unit the unit stays, by the same unit it goes.</summary>
    Quotient,
}

using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Schema.Templates.Bound;

/// <summary>What a rule states of one report at one place: every cell in it is one of the report's own.</summary>
/// <param name="rule">The index of the rule in the form.</param>
/// <param name="cell">The cell that is derived, or that a violation is reported at; -1 where that is prose.</param>
/// <param name="narrative">The place of the prose that a violation is reported at; -1 where that is a cell.</param>
/// <param name="expression">The value of a derived cell, or what must hold.</param>
public sealed class LocatedStatement(int rule, int cell, int narrative, BoundExpression expression)
{
    /// <summary>The index of the rule in the form.</summary>
    public int Rule => rule;

    /// <summary>The cell that is derived, or that a violation is reported at; -1 where that is prose.</summary>
    public int Cell => cell;

    /// <summary>The place of the prose that a violation is reported at; -1 where that is a cell.</summary>
    public int Narrative => narrative;

    /// <summary>The value of a derived cell, or what must hold; for a cell of every component or line stands <see cref="LocatedCells"/>.</summary>
    public BoundExpression Expression => expression;
}

using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Evaluation;

/// <summary>What a cell is in a rule.</summary>
internal static class CellOperand
{
    /// <summary>The value of a cell: known, unknown or not applicable.</summary>
    public static Operand Of(in Cell cell) => cell.State switch
    {
        CellState.Given or CellState.Derived => cell.Value,
        CellState.NotApplicable => Operand.NotApplicable,
        _ => default,
    };

    /// <summary>Whether two totals are the same: both the same number, or both not applicable.</summary>
    public static Truth Agree(Operand stated, Operand computed) =>
        stated.IsNotApplicable || computed.IsNotApplicable
            ? Truth.Between(stated, computed, stated.IsNotApplicable == computed.IsNotApplicable)
            : stated == computed;
}

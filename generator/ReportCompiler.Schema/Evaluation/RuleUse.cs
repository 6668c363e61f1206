using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Evaluation;

/// <summary>One check that a rule makes of a report.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Cell">The index of the cell that it is about; -1 where it is about prose.</param>
/// <param name="Cells">The indexes of the cells of the report that take part in it, in order.</param>
public sealed record RuleUse(FormRule Rule, int Cell, IReadOnlyList<int> Cells);

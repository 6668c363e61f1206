using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Bound;

/// <summary>The cells of one report that a function over several numbers takes from components and lines; rows that are not there count for nothing.</summary>
/// <param name="Cells">The indexes of the cells.</param>
public sealed record LocatedCells(EquatableArray<int> Cells) : BoundExpression;

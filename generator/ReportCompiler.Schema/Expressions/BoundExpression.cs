using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Expressions;

/// <summary>
/// An expression whose every name is resolved and whose every unit agrees. It holds no positions, so that a comment added to a template
/// changes nothing.
/// </summary>
public abstract record BoundExpression;

/// <summary>A number.</summary>
/// <param name="Value">Its value.</param>
public sealed record BoundNumber(decimal Value) : BoundExpression;

/// <summary>A cell of the report.</summary>
/// <param name="Cell">The index of the cell; in a scope, of the scope's first element, or that in the form without a report.</param>
/// <param name="IsScoped">Whether the cell is another one in each element of the scope.</param>
/// <param name="Source">Which report is meant.</param>
public sealed record BoundCell(int Cell, bool IsScoped, CellSource Source) : BoundExpression;

/// <summary>A cell of last year's report that only another version of the form has.</summary>
/// <param name="Paths">The path of the cell for each element of the scope; a single one outside a scope.</param>
public sealed record BoundForeignCell(EquatableArray<string> Paths) : BoundExpression;

/// <summary>A sign changed or a condition turned round.</summary>
/// <param name="Operator">Minus or not.</param>
/// <param name="Operand">What it is applied to.</param>
public sealed record BoundUnary(UnaryOperator Operator, BoundExpression Operand) : BoundExpression;

/// <summary>Two operands joined.</summary>
/// <param name="Operator">How.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record BoundBinary(BinaryOperator Operator, BoundExpression Left, BoundExpression Right) : BoundExpression;

/// <summary>A function applied.</summary>
/// <param name="Function">Which.</param>
/// <param name="Arguments">The arguments; a group of rows or columns has become its cells.</param>
public sealed record BoundCall(FunctionName Function, EquatableArray<BoundExpression> Arguments) : BoundExpression;

/// <summary>A question about the prose of a section.</summary>
/// <param name="Function">Which question.</param>
/// <param name="Narrative">The place of the prose among the prose of the report.</param>
/// <param name="Texts">The texts that the question speaks of.</param>
public sealed record BoundProse(FunctionName Function, int Narrative, EquatableArray<string> Texts) : BoundExpression;

/// <summary>Whether a text stands in a cell.</summary>
/// <param name="Cell">The cell of this report.</param>
/// <param name="Text">The text.</param>
public sealed record BoundText(BoundCell Cell, string Text) : BoundExpression;

/// <summary>Whether any of some words is chosen, or listed, in a cell.</summary>
/// <param name="Cell">The cell of this report.</param>
/// <param name="Texts">The words.</param>
public sealed record BoundItems(BoundCell Cell, EquatableArray<string> Texts) : BoundExpression;

/// <summary>The same cell of every component, for a function over several numbers.</summary>
/// <param name="Cell">The index of the cell in the form without a report.</param>
public sealed record BoundComponents(int Cell) : BoundExpression;

/// <summary>A cell of the lines of a list, for a function over several numbers.</summary>
/// <param name="List">The list, by its place in the form.</param>
/// <param name="Cell">The index of the cell in the form without a report.</param>
/// <param name="Reach">Which lines.</param>
public sealed record BoundLines(int List, int Cell, LineReach Reach) : BoundExpression;

/// <summary>Whether the component at hand has a row in a table.</summary>
/// <param name="Row">The first place of the row in the form without a report.</param>
public sealed record BoundExists(int Row) : BoundExpression;

/// <summary>A number in another unit than that of the cells it was computed from: the value is converted already.</summary>
/// <param name="Value">The converted value.</param>
/// <param name="Unit">The unit.</param>
public sealed record BoundUnit(BoundExpression Value, string Unit) : BoundExpression;

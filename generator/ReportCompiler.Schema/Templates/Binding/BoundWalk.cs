using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Walks through bound expressions.</summary>
internal static class BoundWalk
{
    /// <summary>The first cell of this year's report that an expression names, or null.</summary>
    public static BoundCell? FirstCell(BoundExpression expression) =>
        Leaves(expression).OfType<BoundCell>().FirstOrDefault(cell => cell.Source == CellSource.Current);

    /// <summary>Whether an expression depends on any report.</summary>
    public static bool NamesCells(BoundExpression expression) =>
        Leaves(expression).Any(leaf => leaf is BoundCell or BoundForeignCell or BoundComponents or BoundLines);

    /// <summary>Whether an expression needs the report of the year before.</summary>
    public static bool SpeaksOfLastYear(BoundExpression expression) =>
        Leaves(expression).Any(leaf => leaf is BoundForeignCell or BoundCell { Source: CellSource.Previous })
        || Calls(expression).Any(call => call.Function == FunctionName.Unchanged);

    /// <summary>Whether an expression needs the reports of other bodies.</summary>
    public static bool SpeaksOfMembers(BoundExpression expression) => Leaves(expression).Any(leaf => leaf is BoundCell { Source: CellSource.Members });

    /// <summary>The first prose that an expression asks about, or null.</summary>
    public static BoundProse? FirstProse(BoundExpression expression) => Leaves(expression).OfType<BoundProse>().FirstOrDefault();

    /// <summary>The first row whose presence an expression asks for, or null.</summary>
    public static BoundExists? FirstExists(BoundExpression expression) => Leaves(expression).OfType<BoundExists>().FirstOrDefault();

    /// <summary>The numbers and cells of an expression, from left to right.</summary>
    public static IEnumerable<BoundExpression> Leaves(BoundExpression expression) => expression switch
    {
        BoundUnary unary => Leaves(unary.Operand),
        BoundUnit converted => Leaves(converted.Value),
        BoundBinary binary => Leaves(binary.Left).Concat(Leaves(binary.Right)),
        BoundCall call => call.Arguments.SelectMany(Leaves),
        BoundText text => [text.Cell],
        BoundItems items => [items.Cell],
        _ => [expression],
    };

    private static IEnumerable<BoundCall> Calls(BoundExpression expression) => expression switch
    {
        BoundUnary unary => Calls(unary.Operand),
        BoundUnit converted => Calls(converted.Value),
        BoundBinary binary => Calls(binary.Left).Concat(Calls(binary.Right)),
        BoundCall call => [call, .. call.Arguments.SelectMany(Calls)],
        _ => [],
    };
}

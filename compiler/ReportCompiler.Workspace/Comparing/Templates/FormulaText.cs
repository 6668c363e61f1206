using System.Globalization;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Model;

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>Writes resolved formulas by the paths of cells, which stay the same while other rows come and go.</summary>
/// <param name="form">The form.</param>
internal sealed class FormulaText(Form form)
{
    /// <summary>What a formula is repeated over, as a template writes it; empty for nothing.</summary>
    public string Each(RuleScope scope)
    {
        var kind = scope.Kind.ToString().ToLowerInvariant();
        return scope.Kind == ScopeKind.None ? string.Empty
            : scope.List >= 0 ? $"{kind} of {form.Extent.Lists[scope.List].Path}"
            : scope.Section.Length > 0 ? $"{kind} of {CellPath.Join(scope.Section, scope.Block)}"
            : kind;
    }

    /// <summary>The section that prose belongs to; empty for none.</summary>
    public string Prose(int narrative) => form.Sections.FirstOrDefault(section => section.Narrative?.Index == narrative)?.Id ?? string.Empty;

    /// <summary>A formula. Operands that are joined themselves stand in brackets.</summary>
    public string Of(BoundExpression expression, RuleScope scope) => expression switch
    {
        BoundNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        BoundCell cell => Source(cell.Source) + Name(cell, scope),
        BoundForeignCell cell => "previous." + string.Join("|", cell.Paths),
        BoundUnary unary => (unary.Operator == UnaryOperator.Not ? "not " : "-") + Operand(unary.Operand, scope),
        BoundBinary binary => $"{Operand(binary.Left, scope)} {Sign(binary.Operator)} {Operand(binary.Right, scope)}",
        BoundCall call => $"{Word(call.Function)}({string.Join(", ", call.Arguments.Select(argument => Of(argument, scope)))})",
        BoundProse prose => $"{Word(prose.Test)}({Prose(prose.Narrative)}, {string.Join(", ", prose.Texts.Select(Quoted))})",
        BoundText text => $"{Of(text.Cell, scope)} = {Quoted(text.Text)}",
        BoundComponents components => "components." + form.Cells[components.Cell].Path,
        BoundLines lines => $"lines.{form.Cells[lines.Cell].Path}" + (lines.Reach == LineReach.All ? string.Empty : $" of {Word(lines.Reach)}"),
        BoundExists exists => $"exists({RowOf(exists.Row)})",
        BoundUnit unit => $"{Operand(unit.Value, scope)} in {unit.Unit}",
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression, "no kind of formula"),
    };

    private string Operand(BoundExpression expression, RuleScope scope) =>
        expression is BoundBinary or BoundUnary or BoundText ? $"({Of(expression, scope)})" : Of(expression, scope);

    // Inside a block only what does not vary names the cell; the first column or row stands for all and must not be named.
    private string Name(BoundCell cell, RuleScope scope)
    {
        var found = form.Cells[cell.Cell];
        return !cell.IsScoped ? found.Path : scope.Kind switch
        {
            ScopeKind.Column => found.Row.Path,
            ScopeKind.Row => found.Column.Path,
            ScopeKind.Cell => "this",
            _ => found.Path,
        };
    }

    // The row of the place, by the path of the first cell that it has.
    private string RowOf(int place) => form.Cells.Skip(place).First(cell => cell.Path.Length > 0).Path;

    private static string Source(CellSource source) => source == CellSource.Current ? string.Empty : Word(source) + ".";

    private static string Quoted(string text) => $"\"{text}\"";

    private static string Word(Enum value)
    {
        var word = value.ToString();
        return char.ToLowerInvariant(word[0]) + word[1..];
    }

    private static string Sign(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        _ => Word(sign),
    };
}

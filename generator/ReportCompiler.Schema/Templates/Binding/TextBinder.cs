using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Binds comparisons with a text in quotes: a text or code with a word, a date with a day.</summary>
internal sealed class TextBinder(BindingContext context, ScalarText text, NameScope scope)
{
    private static readonly LocalizedText TextCell = Words.Say("text-binder.text-cell", "a cell that holds a text, a code or a date", "文本、选项或日期单元格");

    /// <summary>Binds a comparison if one side is a text in quotes.</summary>
    /// <param name="binary">The comparison.</param>
    /// <param name="value">The condition; null, with a finding, where it has a mistake.</param>
    /// <returns>Whether one side is a text in quotes.</returns>
    public bool TryBind(BinarySyntax binary, out BoundValue? value)
    {
        value = null;
        var (literal, other) = binary.Right is TextSyntax right ? (right, binary.Left) : (binary.Left as TextSyntax, binary.Right);
        if (literal is null)
        {
            return false;
        }

        var cell = other is NameSyntax name ? scope.FindCell(name.Name, CellSource.Current) : null;
        value = cell?.Type.Kind switch
        {
            CellKind.Date => BindDay(binary, literal, cell),
            CellKind.Text => BindText(binary, literal, cell),
            CellKind.Code => cell.Type.Codes.Contains(literal.Text) ? BindText(binary, literal, cell) : UnknownCode(literal, cell),
            _ => Reject(other),
        };
        return true;
    }

    private BoundValue? BindDay(BinarySyntax binary, TextSyntax literal, NamedCell cell)
    {
        if (DayNumber.Parse(literal.Text) is not { } day)
        {
            context.Report(RuleDiagnostics.TypeMismatch, Locate(literal), TypeWords.UnitOf(ValueType.Day), TypeWords.Text);
            return null;
        }

        var isLeft = ReferenceEquals(binary.Left, literal);
        BoundExpression number = new BoundNumber(day);
        return new BoundValue(
            isLeft ? new BoundBinary(binary.Operator, number, cell.Cell) : new BoundBinary(binary.Operator, cell.Cell, number),
            ValueType.Condition)
        {
            JoinsDays = true,
        };
    }

    private BoundValue? BindText(BinarySyntax binary, TextSyntax literal, NamedCell cell)
    {
        BoundExpression test = new BoundText(cell.Cell, literal.Text);
        return binary.Operator switch
        {
            BinaryOperator.Equal => new BoundValue(test, ValueType.Condition),
            BinaryOperator.NotEqual => new BoundValue(new BoundUnary(UnaryOperator.Not, test), ValueType.Condition),
            _ => Reject(binary.Left),
        };
    }

    private BoundValue? UnknownCode(TextSyntax literal, NamedCell cell)
    {
        context.Report(RuleDiagnostics.UnknownName, Locate(literal), literal.Text, cell.Type.Name, DidYouMean.For(literal.Text, cell.Type.Codes));
        return null;
    }

    private BoundValue? Reject(ExpressionSyntax other)
    {
        context.Report(RuleDiagnostics.TypeMismatch, Locate(other), TextCell, TypeWords.Of(isCondition: false));
        return null;
    }

    private SourceSpan Locate(ExpressionSyntax syntax) => text.Locate(syntax.Start, syntax.Length);
}

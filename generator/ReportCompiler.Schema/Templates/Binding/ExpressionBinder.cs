using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Resolves the names of an expression and checks its types and units. It stops at the first mistake of an operand.</summary>
internal sealed class ExpressionBinder(BindingContext context, ScalarText text, NameScope scope)
{
    private readonly TextBinder _texts = new(context, text, scope);

    /// <summary>Binds an expression that must be a condition; null, with a finding, where it has a mistake.</summary>
    public BoundFormula? BindCondition() => Bind(isCondition: true);

    /// <summary>Binds an expression that must be a number; null, with a finding, where it has a mistake.</summary>
    public BoundFormula? BindNumber() => Bind(isCondition: false);

    private BoundFormula? Bind(bool isCondition)
    {
        if (Parse() is not { } syntax || BindOf(syntax, isCondition) is not { } value)
        {
            return null;
        }

        var binary = syntax as BinarySyntax;
        return new BoundFormula(value, ExpressionPrinter.Print(syntax), FormWords.Of(syntax, scope))
        {
            LeftWords = binary is null ? LocalizedText.Empty : FormWords.Of(binary.Left, scope),
            RightWords = binary is null ? LocalizedText.Empty : FormWords.Of(binary.Right, scope),
        };
    }

    private ExpressionSyntax? Parse()
    {
        var syntax = ExpressionParser.Parse(text.Value, out var error);
        if (error is null)
        {
            return syntax;
        }

        var found = error.Found.Length == 0
            ? Words.Say("expression-binder.end-expression", "the end of the expression", "表达式结尾")
            : Punctuation.Quoted(error.Found);
        context.Report(RuleDiagnostics.Syntax, text.Locate(error.Start, error.Found.Length), error.Expected, found);
        return null;
    }

    private BoundValue? BindOf(ExpressionSyntax syntax, bool isCondition)
    {
        var value = Bind(syntax);
        if (value is null || (value.Type.IsCondition == isCondition && !value.Type.IsText))
        {
            return value;
        }

        context.Report(RuleDiagnostics.TypeMismatch, Locate(syntax), TypeWords.Of(isCondition), TypeWords.Of(value.Type));
        return null;
    }

    private BoundValue? Bind(ExpressionSyntax syntax) => syntax switch
    {
        NumberSyntax number => new BoundValue(new BoundNumber(number.Value), ValueType.Bare),
        NameSyntax name => BindName(name),
        UnarySyntax unary => BindUnary(unary),
        BinarySyntax binary => BindBinary(binary),
        CallSyntax call => new CallBinder(context, text, scope, BindOf).Bind(call),
        _ => RejectText(syntax),
    };

    private BoundValue? BindName(NameSyntax syntax)
    {
        var source = NameScope.SourceOf(syntax.Name, out var name);
        if (scope.FindCell(name, source) is { } cell)
        {
            // A flag is a condition of its own.
            BoundExpression expression = cell.ValueType.IsCondition ? new BoundBinary(BinaryOperator.Equal, cell.Cell, new BoundNumber(1)) : cell.Cell;
            return new BoundValue(expression, cell.ValueType);
        }

        if (scope.FindGroup(name, source) is not null)
        {
            context.Report(RuleDiagnostics.GroupAsNumber, Locate(syntax), syntax.Name);
            return null;
        }

        if (source != CellSource.Previous)
        {
            context.Report(RuleDiagnostics.UnknownName, Locate(syntax), name, scope.Where, DidYouMean.For(name, scope.Names));
            return null;
        }

        // Last year's form may have a cell that this version has not; whether one does is checked with all versions at hand.
        var paths = scope.ForeignPaths(name);
        context.ForeignNames.Add(new ForeignName(paths, name, scope.Where, Locate(syntax)));
        return new BoundValue(new BoundForeignCell(paths), ValueType.Bare);
    }

    private BoundValue? BindUnary(UnarySyntax unary)
    {
        var operand = BindOf(unary.Operand, OperatorTable.Of(unary.Operator).TakesConditions);
        return operand is null ? null : new BoundValue(new BoundUnary(unary.Operator, operand.Expression), operand.Type);
    }

    private BoundValue? BindBinary(BinarySyntax binary)
    {
        if (_texts.TryBind(binary, out var compared))
        {
            return compared;
        }

        var found = OperatorTable.Of(binary.Operator);
        var left = BindOf(binary.Left, found.TakesConditions);
        var right = BindOf(binary.Right, found.TakesConditions);
        if (left is null || right is null)
        {
            return null;
        }

        if (Units.Of(found.Units, left.Type, right.Type) is not { } type)
        {
            context.Report(RuleDiagnostics.UnitMismatch, Locate(binary), TypeWords.UnitOf(left.Type), TypeWords.UnitOf(right.Type));
            return null;
        }

        return new BoundValue(new BoundBinary(binary.Operator, left.Expression, right.Expression), type) { JoinsDays = left.Type.IsDay || right.Type.IsDay };
    }

    // A text can only be what prose is asked about.
    private BoundValue? RejectText(ExpressionSyntax syntax)
    {
        context.Report(RuleDiagnostics.TypeMismatch, Locate(syntax), TypeWords.Of(isCondition: false), TypeWords.Text);
        return null;
    }

    private SourceSpan Locate(ExpressionSyntax syntax) => text.Locate(syntax.Start, syntax.Length);
}

using System.Globalization;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Expressions;

/// <summary>Reads an expression. It stops at the first mistake: one mistake, one error.</summary>
public sealed class ExpressionParser
{
    // Brackets deeper than any rule needs; it keeps a hostile template from exhausting the stack.
    private const int MaxLevels = 50;

    // As for brackets: a chain of operands is as deep as it is long.
    private const int MaxTokens = 1000;

    private static readonly LocalizedText Value = Words.Say("expression-parser.value", "a number, a name or '('", "数字、名称或“(”");
    private static readonly LocalizedText OperatorOrEnd = Words.Say(
        "expression-parser.operator-or-end",
        "an operator or the end of the expression",
        "运算符或表达式结尾");
    private static readonly LocalizedText CommaOrClosing = Words.Say("expression-parser.comma-or-closing", "',' or ')'", "“,”或“)”");
    private static readonly LocalizedText Closing = Words.Say("expression-parser.closing", "')'", "“)”");
    private static readonly LocalizedText Shallower = Words.Say("expression-parser.shallower", "an expression with fewer levels of brackets", "括号层数更少的表达式");
    private static readonly LocalizedText Shorter = Words.Say("expression-parser.shorter", "a shorter expression", "更短的表达式");

    private static readonly OperatorDefinition Not = OperatorTable.Of(UnaryOperator.Not);
    private static readonly OperatorDefinition Minus = OperatorTable.Of(UnaryOperator.Minus);

    private readonly List<Token> _tokens;
    private int _position;
    private int _level;

    private ExpressionParser(string text) => _tokens = Lexer.Read(text);

    private Token Current => _tokens[_position];

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text.</param>
    /// <param name="error">Where reading stopped and what was expected there; null when it was read whole.</param>
    /// <returns>The expression, or null.</returns>
    public static ExpressionSyntax? Parse(string text, out SyntaxError? error)
    {
        var parser = new ExpressionParser(text);
        try
        {
            parser.DemandLength();
            var expression = parser.ParseBinary(0);
            if (parser.Current.Kind != TokenKind.End)
            {
                throw parser.Expected(OperatorOrEnd);
            }

            error = null;
            return expression;
        }
        catch (SyntaxErrorException exception)
        {
            error = exception.Error;
            return null;
        }
    }

    private void DemandLength()
    {
        if (_tokens.Count > MaxTokens)
        {
            _position = MaxTokens;
            throw Expected(Shorter);
        }
    }

    // Operators of at least a level.
    private ExpressionSyntax ParseBinary(int level)
    {
        if (++_level > MaxLevels)
        {
            throw Expected(Shallower);
        }

        var left = Current.Is(Not.Text) && level <= Not.Level ? ParseNot() : ParseUnary();
        while (FindBinary() is { } found && found.Level >= level)
        {
            Take();
            var right = ParseBinary(found.Level + 1);
            left = new BinarySyntax(left.Start, End(right) - left.Start, found.Binary!.Value, left, right);
            if (found.IsComparison && FindBinary() is { IsComparison: true })
            {
                throw Expected(OperatorOrEnd);
            }
        }

        _level--;
        return left;
    }

    private UnarySyntax ParseNot()
    {
        var start = Take().Start;
        var operand = ParseBinary(Not.Level);
        return new UnarySyntax(start, End(operand) - start, UnaryOperator.Not, operand);
    }

    private ExpressionSyntax ParseUnary()
    {
        if (!Current.Is(Minus.Text))
        {
            return ParsePrimary();
        }

        var start = Take().Start;
        var operand = ParsePrimary();
        return new UnarySyntax(start, End(operand) - start, UnaryOperator.Minus, operand);
    }

    private ExpressionSyntax ParsePrimary()
    {
        var token = Current;
        if (token.Kind == TokenKind.Number && decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            Take();
            return new NumberSyntax(token.Start, token.Text.Length, number);
        }

        if (token.Kind == TokenKind.Text)
        {
            Take();
            return new TextSyntax(token.Start, token.Text.Length, token.Text.Substring(1, token.Text.Length - 2));
        }

        if (token.Kind == TokenKind.Name && !OperatorTable.IsWord(token.Text))
        {
            Take();
            return Current.Is("(") ? ParseCall(token) : new NameSyntax(token.Start, token.Text.Length, token.Text);
        }

        if (!token.Is("("))
        {
            throw Expected(Value);
        }

        Take();
        var inner = ParseBinary(0);
        Demand(")", Closing);
        return inner;
    }

    private CallSyntax ParseCall(Token name)
    {
        Take();
        var arguments = new List<ExpressionSyntax>();
        if (!Current.Is(")"))
        {
            arguments.Add(ParseBinary(0));
            while (Current.Is(","))
            {
                Take();
                arguments.Add(ParseBinary(0));
            }
        }

        var end = Demand(")", CommaOrClosing).End;
        return new CallSyntax(name.Start, end - name.Start, name.Text, new EquatableArray<ExpressionSyntax>(arguments));
    }

    private OperatorDefinition? FindBinary() => Current.Kind is TokenKind.Name or TokenKind.Symbol ? OperatorTable.FindBinary(Current.Text) : null;

    private static int End(ExpressionSyntax expression) => expression.Start + expression.Length;

    private Token Take() => _tokens[_position++];

    private Token Demand(string symbol, LocalizedText expected) => Current.Is(symbol) ? Take() : throw Expected(expected);

    private SyntaxErrorException Expected(LocalizedText expected) => new(new SyntaxError(Current.Start, Current.Text, expected));

    private sealed class SyntaxErrorException(SyntaxError error) : Exception
    {
        public SyntaxError Error { get; } = error;
    }
}

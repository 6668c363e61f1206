namespace ReportCompiler.Schema.Expressions;

/// <summary>Cuts an expression into tokens.</summary>
internal static class Lexer
{
    private static readonly string[] LongSymbols = ["!=", "<=", ">="];

    public static List<Token> Read(string text)
    {
        // A token takes three characters or more in most expressions, so that the list seldom has to grow.
        var tokens = new List<Token>((text.Length / 3) + 2);
        var position = 0;
        while (true)
        {
            while (position < text.Length && char.IsWhiteSpace(text[position]))
            {
                position++;
            }

            var token = ReadToken(text, position);
            tokens.Add(token);
            if (token.Kind == TokenKind.End)
            {
                return tokens;
            }

            position = token.End;
        }
    }

    private static Token ReadToken(string text, int start)
    {
        if (start >= text.Length)
        {
            return new Token(TokenKind.End, string.Empty, text.Length);
        }

        var first = text[start];
        if (IsNameStart(first))
        {
            return Take(text, start, TokenKind.Name, (character, next) => IsNamePart(character) || (character == '.' && IsNameStart(next)));
        }

        if (IsDigit(first))
        {
            return Take(text, start, TokenKind.Number, (character, next) => IsDigit(character) || (character == '.' && IsDigit(next)));
        }

        if (first is '"' or '\'' && text.IndexOf(first, start + 1) is > 0 and var end)
        {
            return new Token(TokenKind.Text, text.Substring(start, end + 1 - start), start);
        }

        foreach (var symbol in LongSymbols)
        {
            if (string.CompareOrdinal(text, start, symbol, 0, symbol.Length) == 0)
            {
                return new Token(TokenKind.Symbol, symbol, start);
            }
        }

        var length = char.IsSurrogatePair(text, start) ? 2 : 1;
        return new Token("+-*/=<>(),".IndexOf(first) >= 0 ? TokenKind.Symbol : TokenKind.Unknown, text.Substring(start, length), start);
    }

    private static Token Take(string text, int start, TokenKind kind, Func<char, char, bool> belongs)
    {
        var end = start + 1;
        while (end < text.Length && belongs(text[end], end + 1 < text.Length ? text[end + 1] : ' '))
        {
            end++;
        }

        return new Token(kind, text.Substring(start, end - start), start);
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsNameStart(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static bool IsNamePart(char character) => IsNameStart(character) || IsDigit(character);
}

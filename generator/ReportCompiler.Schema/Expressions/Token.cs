namespace ReportCompiler.Schema.Expressions;

/// <summary>The kinds of token.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A name or a word of the language.</summary>
    Name,

    /// <summary>A text in quotes, quotes included.</summary>
    Text,

    /// <summary>An operator, a bracket or a comma.</summary>
    Symbol,

    /// <summary>A character that the language does not know.</summary>
    Unknown,
}

/// <summary>A token of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written.</param>
/// <param name="Start">Where it begins, in characters from 0.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start)
{
    public int End => Start + Text.Length;

    public bool Is(string text) => Kind is TokenKind.Name or TokenKind.Symbol && string.Equals(Text, text, StringComparison.Ordinal);
}

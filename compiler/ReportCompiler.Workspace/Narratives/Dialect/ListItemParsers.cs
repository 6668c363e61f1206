using Markdig.Parsers;

namespace ReportCompiler.Workspace.Narratives.Dialect;

/// <summary>
/// Items that begin with <c>-</c> or <c>*</c> and say something; <c>+ 5</c> is a figure, a mark alone is a mark, and one before what it means
/// its legend.
/// </summary>
internal sealed class BulletParser : UnorderedListItemParser
{
    /// <summary>Creates the parser.</summary>
    public BulletParser() => OpeningCharacters = ['-', '*'];

    /// <inheritdoc/>
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        var text = state.Line.AsSpan()[1..];
        if (!text.IsWhiteSpace() && !Legends.Explains(text))
        {
            return base.TryParse(state, pendingBulletType, out result);
        }

        result = default;
        return false;
    }
}

/// <summary>Items that begin with a number of one or two digits; a year, a date and a number with a zero before it are text.</summary>
internal sealed class NumberParser : NumberedListItemParser
{
    private const int MaxDigits = 2;

    /// <inheritdoc/>
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        var line = state.Line.AsSpan();
        if (Marker(line) is var length && length > 0 && !line[length..].IsWhiteSpace() && Marker(line[length..].TrimStart(" \t")) == 0)
        {
            return base.TryParse(state, pendingBulletType, out result);
        }

        result = default;
        return false;
    }

    // How long the number with its mark is; 0 where there is none.
    private static int Marker(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        var isNumber = digits is > 0 and <= MaxDigits && (line[0] != '0' || digits == 1);
        var isMarked = digits < line.Length && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] is ' ' or '\t');
        return isNumber && isMarked ? digits + 1 : 0;
    }
}

using ReportCompiler.Published.Grids;

namespace ReportCompiler.Published.Readers;

/// <summary>Reads a text copy: cells one a line, or beside one another between tabs, bars or wide spaces.</summary>
internal static class TextDocumentReader
{
    private const char Tab = '\t';
    private const char Bar = '|';
    private const string Wide = "  ";

    /// <summary>Reads the text.</summary>
    /// <param name="text">The text.</param>
    public static PublishedDocument Read(string text)
    {
        var builder = new DocumentBuilder();
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line.Trim().Length > 0 && !IsRule(line))
            {
                builder.BeginParagraph();
                builder.AddTexts(TextsOf(line), number);
            }
        }

        return new PublishedDocument(builder.Items);
    }

    // Between the head and the body of a table in Markdown.
    private static bool IsRule(string line) =>
        line.Contains(Bar, StringComparison.Ordinal) && line.Contains("--", StringComparison.Ordinal)
            && line.All(character => character is '|' or '-' or ':' or ' ');

    private static IEnumerable<string> TextsOf(string line)
    {
        var texts = line.Contains(Bar, StringComparison.Ordinal) ? Cells(line.Trim(), Bar)
            : line.Contains(Tab, StringComparison.Ordinal) ? line.Split(Tab)
            : line.Trim().Split(Wide, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return texts.SelectMany(WithFigures).Select(text => text.Trim());
    }

    private static IEnumerable<string> Cells(string line, char between)
    {
        // A bar at the edge of a line is the edge of a cell, and no cell is behind it.
        var cells = line.Split(between);
        var first = cells[0].Length == 0 ? 1 : 0;
        return cells.Skip(first).Take(cells.Length - first - (cells.Length > first + 1 && cells[^1].Length == 0 ? 1 : 0));
    }

    // A label and its figures between single spaces.
    private static IEnumerable<string> WithFigures(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var figures = words.Reverse().TakeWhile(IsFigure).Count();
        return figures < 2 || figures == words.Length && words.Length < 2 ? [text]
            : words[..^figures].Length == 0 ? words
            : [string.Join(' ', words[..^figures]), .. words[^figures..]];
    }

    private static bool IsFigure(string word) => word.All(character => char.IsDigit(character) || character is '.' or ',' or '-' or '+') && word
        .Any(char.IsDigit);
}

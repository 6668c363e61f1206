using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReportCompiler.Publishing.DataExport;

/// <summary>
/// Writes comma-separated values as RFC 4180 has them, lines ended by CR LF. What is text stays text in a spreadsheet: where
/// one would take it for a formula, an apostrophe goes before it. Figures are written as they are.
/// </summary>
/// <param name="output">Where the lines go.</param>
internal sealed class CsvLine(TextWriter output)
{
    private const string LineEnd = "\r\n";

    // Excel takes the full-width forms for the plain ones where the keyboard of the machine is Chinese or Japanese.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private bool _isBegun;

    /// <summary>What UTF-8 files begin with, so that Excel takes them for UTF-8.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    /// <summary>The same for what does not stand at the beginning of a file.</summary>
    public static Encoding WithoutMark { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Adds a field with text.</summary>
    public CsvLine Text(string? text)
    {
        Separate();
        var safe = Guarded(Readable(text ?? string.Empty));
        var prefix = safe.Length > 0 && FormulaStarts.Contains(safe[0]) ? "'" : string.Empty;
        if (safe.AsSpan().ContainsAny(Quoted))
        {
            output.Write($"\"{prefix}{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }
        else
        {
            output.Write(prefix);
            output.Write(safe);
        }

        return this;
    }

    /// <summary>Adds a field with a number.</summary>
    public CsvLine Number(decimal number)
    {
        Separate();
        output.Write(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Ends the line.</summary>
    public void End()
    {
        output.Write(LineEnd);
        _isBegun = false;
    }

    private void Separate()
    {
        if (_isBegun)
        {
            output.Write(',');
        }

        _isBegun = true;
    }

    // Where a semicolon or a tab parts fields, as in many countries, a quotation mark inside of a field means nothing: the rest would be one more.
    private static string Guarded(string text)
    {
        if (text.AsSpan().IndexOfAny(';', '\t') < 0)
        {
            return text;
        }

        var guarded = new StringBuilder(text.Length + 4);
        for (var index = 0; index < text.Length; index++)
        {
            guarded.Append(text[index]);
            if (text[index] is ';' or '\t' && index + 1 < text.Length && FormulaStarts.Contains(text[index + 1]))
            {
                guarded.Append('\'');
            }
        }

        return guarded.ToString();
    }

    // A zero byte or the like ends the file early for some readers.
    private static string Readable(string text) => text.Any(IsUnreadable)
        ? string.Concat(text.Select(character => IsUnreadable(character) ? '\uFFFD' : character))
        : text;

    private static bool IsUnreadable(char character) => char.IsControl(character) && character is not ('\t' or '\r' or '\n');
}

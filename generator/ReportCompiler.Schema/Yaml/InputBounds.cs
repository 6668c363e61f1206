using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>
/// What a file can hold at most: many times what any report has, and little enough that no file keeps a command busy. Lengths are looked at
/// before what stands there.
/// </summary>
public static class InputBounds
{
    /// <summary>The most lines of a data file.</summary>
    public const int Lines = 100_000;

    /// <summary>The most characters in a line of any file.</summary>
    public const int LineLength = 100_000;

    /// <summary>The most characters of one text in a data file.</summary>
    public const int TextLength = 200_000;

    /// <summary>The most keys and values of a file.</summary>
    public const int Nodes = 200_000;

    /// <summary>The most keys and values of a register of agencies: a hundred thousand bodies, each with five keys.</summary>
    public const int RegisterNodes = 1_200_000;

    /// <summary>The most placeholders in one text.</summary>
    public const int Placeholders = 2_000;

    /// <summary>The most findings that are listed of one file.</summary>
    public const int Findings = 1_000;

    private const int ExcerptLength = 1;

    private static readonly char[] LineEnds = ['\n', '\r'];

    private static readonly LocalizedText LineWords = Words.Say("input-bounds.lines", $"it has more than {Lines:N0} lines", $"超过 {Lines:N0} 行");
    private static readonly LocalizedText LengthWords = Words.Say(
        "input-bounds.line-length", $"this line has more than {LineLength:N0} characters", $"该行超过 {LineLength:N0} 个字符");
    private static readonly LocalizedText TextWords = Words.Say(
        "input-bounds.text-length", $"this text has more than {TextLength:N0} characters", $"该段文字超过 {TextLength:N0} 个字符");
    private static readonly LocalizedText PlaceholderWords = Words.Say(
        "input-bounds.placeholders", $"this text has more than {Placeholders:N0} placeholders", $"该段文字的占位符超过 {Placeholders:N0} 个");

    /// <summary>What is beyond the bounds of a text as a whole; null where nothing is.</summary>
    internal static Finding? Check(string file, string text, bool isData)
    {
        var (line, start) = (1, 0);
        for (var end = text.IndexOfAny(LineEnds); end >= 0; end = text.IndexOfAny(LineEnds, start))
        {
            if (end - start > LineLength)
            {
                return TooLong(file, line);
            }

            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
            if (++line > Lines && isData && start < text.Length)
            {
                return Beyond(file, new SourceSpan(line, 1, line, 1), LineWords);
            }
        }

        return text.Length - start > LineLength ? TooLong(file, line) : null;
    }

    /// <summary>Says that a text is too long.</summary>
    internal static Finding LongText(string file, SourceSpan span) => Beyond(file, StartOf(span), TextWords);

    /// <summary>Says that there are too many keys and values.</summary>
    internal static Finding ManyNodes(string file, SourceSpan span, int most) => Beyond(
        file, StartOf(span), Words.Say("input-bounds.nodes", $"it has more than {most:N0} keys and values", $"键和值超过 {most:N0} 个"));

    /// <summary>Says that a text has too many placeholders.</summary>
    internal static Finding ManyPlaceholders(string file, SourceSpan span) => Beyond(file, StartOf(span), PlaceholderWords);

    private static Finding TooLong(string file, int line) => Beyond(file, new SourceSpan(line, 1, line, 1 + ExcerptLength), LengthWords);

    private static SourceSpan StartOf(SourceSpan span) => new(span.Line, span.Column, span.Line, span.Column + ExcerptLength);

    private static Finding Beyond(string file, SourceSpan span, LocalizedText what) => new(ShapeDiagnostics.BeyondBounds, file, span, what);
}

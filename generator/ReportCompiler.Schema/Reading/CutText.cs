using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>
/// A text without quotes that ends where a number sign stands one space behind it: to YAML the rest is a comment, to who typed it, text. Two
/// spaces say that a comment is meant.
/// </summary>
internal static class CutText
{
    private static readonly LocalizedText Quote = Words.Say("cut-text.quote", "Put the whole text in quotes", "给整段文字加引号");

    /// <summary>What is cut off of a text; null where nothing is.</summary>
    /// <param name="cursor">The file.</param>
    /// <param name="file">Its name.</param>
    /// <param name="span">Where the text stands.</param>
    /// <param name="place">What it is, in the form's words.</param>
    public static Finding? Behind(YamlCursor cursor, string file, SourceSpan span, LocalizedText place)
    {
        var line = cursor.LineAt(span.EndLine);
        var end = span.EndColumn - 1;
        var first = cursor.LineAt(span.Line);
        if (end <= 0 || end + 1 >= line.Length || line[end] is not (' ' or '\t') || line[end + 1] != '#'
            || (span.Line == span.EndLine && end < span.Column) || span.Column > first.Length
            || first[span.Column - 1] is '"' or '\'' or '|' or '>')
        {
            return null;
        }

        var comment = line.Substring(end + 1).TrimEnd();
        return new Finding(ShapeDiagnostics.TextCut, file, new SourceSpan(span.EndLine, end + 2, span.EndLine, end + 2 + comment.Length), place, comment)
        {
            TextFixes = span.Line == span.EndLine && line.Substring(0, span.Column - 1).TrimEnd() is { Length: > 0 } before
                && before[before.Length - 1] is ':' or '-'
                ? [new TextFix(Quote, span with { EndColumn = end + 2 + comment.Length }, Quoted(line.Substring(span.Column - 1).TrimEnd()))]
                : [],
        };
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "''") + "'";
}

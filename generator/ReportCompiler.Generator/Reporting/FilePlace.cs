using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Reporting;

/// <summary>Turns places as findings state them into places as the compiler states them.</summary>
internal static class FilePlace
{
    /// <summary>The place of a span in a text; always inside it, whatever the span says.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span.</param>
    public static TextSpan Of(SourceText text, SourceSpan span)
    {
        var start = Position(text, span.Line, span.Column);
        return TextSpan.FromBounds(start, Math.Max(start, Position(text, span.EndLine, span.EndColumn)));
    }

    private static int Position(SourceText text, int line, int column)
    {
        if (line > text.Lines.Count)
        {
            return text.Length;
        }

        var found = text.Lines[Math.Max(line, 1) - 1];
        return Math.Min(found.Start + Math.Max(column, 1) - 1, found.End);
    }
}

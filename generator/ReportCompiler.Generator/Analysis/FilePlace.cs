using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Analysis;

/// <summary>Turns places as findings state them into places as the compiler states them.</summary>
internal static class FilePlace
{
    /// <summary>The place of a span in a file; always inside it, whatever the span says.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="span">The span.</param>
    public static Location Of(string path, SourceText text, SourceSpan span)
    {
        var start = Position(text, span.Line, span.Column);
        var end = Math.Max(start, Position(text, span.EndLine, span.EndColumn));
        var place = TextSpan.FromBounds(start, end);
        return Location.Create(path, place, text.Lines.GetLinePositionSpan(place));
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

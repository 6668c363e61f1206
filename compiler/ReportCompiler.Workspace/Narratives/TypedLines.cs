using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>
/// The lines of a text as they stand in the file. Behind <c>&gt;</c>, in quotes and without anything before it YAML makes a space of a line end,
/// and one line end of an empty line; the parts of a report are paragraphs and lists however they are typed.
/// </summary>
internal static class TypedLines
{
    // Stands for an empty line while places are counted; no text of a file has it.
    private const char EmptyLine = '\u2029';

    /// <summary>The text, as long as it was, with a line end wherever the file has one.</summary>
    /// <param name="narrative">A text.</param>
    public static Narrative Restore(Narrative narrative)
    {
        var locator = narrative.Locator;
        if (locator.Layout != TextLayout.Folded || locator.Pieces.Count == 0)
        {
            return narrative;
        }

        var text = narrative.Markdown.ToCharArray();
        for (var next = 1; next < locator.Pieces.Count; next++)
        {
            var piece = locator.Pieces[next];
            var lines = piece.Line - locator.Pieces[next - 1].Line;
            if (lines > 0 && piece.Start > 0 && text[piece.Start - 1] is ' ' or '\n')
            {
                text[piece.Start - 1] = lines > 1 ? EmptyLine : '\n';
            }
        }

        return narrative with { Markdown = new string(text) };
    }

    /// <summary>The text with an empty line wherever one was.</summary>
    public static string Part(string text) => text.Replace($"{EmptyLine}", "\n\n", StringComparison.Ordinal);
}

using System.Buffers;

namespace ReportCompiler.Publishing.Text;

/// <summary>Writes text into HTML so that it is text and nothing else, in content and in quoted attributes alike.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'" + ControlCharacters());

    /// <summary>Writes text with everything that HTML gives a meaning to escaped.</summary>
    public static void Write(PageBuffer output, ReadOnlySpan<char> text)
    {
        if (!Directions.Has(text))
        {
            WritePlain(output, text);
        }
        else if (Directions.TakesElement(output))
        {
            output.Write("<bdi>");
            WritePlain(output, text);
            output.Write("</bdi>");
        }
        else
        {
            WritePlain(output, text);
            output.Write(Directions.EndsOf(text));
        }
    }

    private static void WritePlain(PageBuffer output, ReadOnlySpan<char> text)
    {
        int index;
        while ((index = text.IndexOfAny(Special)) >= 0)
        {
            output.Write(text[..index]);
            output.Write(Escape(text[index]));
            text = text[(index + 1)..];
        }

        output.Write(text);
    }

    private static string Escape(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "\uFFFD",
    };

    // C0 controls other than tab and line ends are errors in HTML.
    private static string ControlCharacters() =>
        new(Enumerable.Range(0, 32).Select(code => (char)code).Where(character => character is not ('\t' or '\n' or '\r')).ToArray());
}

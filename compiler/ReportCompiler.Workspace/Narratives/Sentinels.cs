using System.Text;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>
/// Stand-ins for placeholders while Markdown is parsed. Each is one private-use character of plane 15 that carries the
/// index of its cell; to Markdown it is a letter like any other, so a figure can form no Markdown wherever it stands.
/// </summary>
internal static class Sentinels
{
    private const int FirstCode = 0xF0000;
    private const string Blank = "—";
    private const int LastCode = 0xFFFFD;
    private const char FirstHigh = '\uDB80';
    private const char LastHigh = '\uDBBF';

    /// <summary>The text with a stand-in for each placeholder; characters that the text itself has in that plane become U+FFFD.</summary>
    public static string Insert(Narrative narrative)
    {
        var text = new StringBuilder(narrative.Markdown.Length);
        var position = 0;
        foreach (var placeholder in narrative.Placeholders)
        {
            AppendPlain(text, narrative.Markdown.AsSpan(position, placeholder.Start - position));
            text.Append(StandIn(placeholder, narrative));
            position = placeholder.Start + placeholder.Length;
        }

        AppendPlain(text, narrative.Markdown.AsSpan(position));
        return text.ToString();
    }

    /// <summary>Where the first stand-in begins, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAnyInRange(FirstHigh, LastHigh);

    /// <summary>What the stand-in at the start of a text stands for.</summary>
    /// <param name="text">A text that begins with a stand-in, two characters long.</param>
    /// <param name="report">The report.</param>
    public static string Resolve(ReadOnlySpan<char> text, Report report)
    {
        var cell = char.ConvertToUtf32(text[0], text[1]) - FirstCode;
        var figure = cell < report.Form.Cells.Count ? CellText.Of(report, report.Form.Cells[cell]) : string.Empty;
        return figure.Length == 0 ? Blank : figure;
    }

    /// <summary>A text with each stand-in resolved.</summary>
    public static string Resolve(string text, Report report)
    {
        if (IndexIn(text) < 0)
        {
            return text;
        }

        var resolved = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        for (var index = IndexIn(rest); index >= 0; index = IndexIn(rest))
        {
            resolved.Append(rest[..index]).Append(Resolve(rest[index..], report));
            rest = rest[(index + 2)..];
        }

        return resolved.Append(rest).ToString();
    }

    // A form of more cells than the plane has characters does not exist; its last cells would read as written.
    private static string StandIn(Placeholder placeholder, Narrative narrative) =>
        placeholder.Cell is >= 0 and <= LastCode - FirstCode
            ? char.ConvertFromUtf32(FirstCode + placeholder.Cell)
            : narrative.Markdown.Substring(placeholder.Start, placeholder.Length);

    private static void AppendPlain(StringBuilder output, ReadOnlySpan<char> text)
    {
        for (var index = IndexIn(text); index >= 0; index = IndexIn(text))
        {
            output.Append(text[..index]).Append('\uFFFD');
            var isPair = index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
            text = text[(index + (isPair ? 2 : 1))..];
        }

        output.Append(text);
    }
}

using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Drafts;

/// <summary>Writes prose into a file: in its block of text, or in a line where it stands in one.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="slots">Its places.</param>
internal sealed class ProseDraft(DraftText text, FileSlots slots)
{
    private const int Step = 2;

    /// <summary>Writes prose.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="markdown">The prose.</param>
    /// <returns>Whether it could be written.</returns>
    public bool TryWrite(DataPlace place, string markdown)
    {
        var lines = LineFeeds.Only(markdown).Trim('\n').Split('\n');
        if (slots.At(place) is not { Key: { } key } slot)
        {
            return new MissingPlace(text, slots).TryAdd(place, (indent, lead) =>
                [$"{new string(' ', indent)}{lead} {Header(lines)}", .. Indented(lines, indent + Step)]);
        }

        if (slot.Value is not DocumentText value)
        {
            return false;
        }

        var last = text.LastLine(value, key.Span.Column);
        if (text.Source.IsBlock(value.Span))
        {
            var header = text.Source.Line(value.Span.Line)[(value.Span.Column - 1)..];
            var mark = header.TakeWhile(character => character is '|' or '>' or '+' or '-' || char.IsAsciiDigit(character)).Count();
            text.Replace(value.Span with { EndLine = value.Span.Line, EndColumn = value.Span.Column + mark }, Header(lines));
            text.ReplaceLines(value.Span.Line, last - value.Span.Line, Indented(lines, IndentOf(value, last, key)));
            return true;
        }

        if (value.Value.Length > 0 && lines.Length == 1 && lines[0].Length > 0 && value.Span.Line == value.Span.EndLine)
        {
            text.Replace(value.Span, YamlText.Of(lines[0], isInBrackets: false));
            return true;
        }

        var isApart = text.Source.Line(value.Span.Line)[..(value.Span.Column - 1)].EndsWith(' ');
        text.Replace(value.Span, (isApart ? string.Empty : " ") + Header(lines));
        text.ReplaceLines(value.Span.EndLine, 0, Indented(lines, key.Span.Column - 1 + Step));
        return true;
    }

    // A first line that begins with a space would be taken to say how far the others are indented.
    private static string Header(string[] lines) => lines[0].StartsWith(' ') ? "|2" : "|";

    private static List<string> Indented(string[] lines, int indent) => lines is [""] ? []
        : [.. lines.Select(line => line.Length == 0 ? line : new string(' ', indent) + line)];

    private int IndentOf(DocumentText value, int last, DocumentText key)
    {
        var first = Enumerable.Range(value.Span.Line + 1, Math.Max(0, last - value.Span.Line)).FirstOrDefault(line => !text.Source.IsBlank(line));
        return first == 0 || value.Value.StartsWith(' ') ? key.Span.Column - 1 + Step : text.Source.IndentOf(first);
    }
}

using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Formatting;

namespace ReportCompiler.Workspace.Drafts;

/// <summary>The text of a data file that is being changed: its places as offsets, and what is put there instead.</summary>
internal sealed class DraftText
{
    private readonly LineIndex _lines;
    private readonly List<TextEdit> _edits = [];

    /// <summary>Takes a text.</summary>
    /// <param name="text">The text, with whatever line ends it has.</param>
    public DraftText(string text)
    {
        Text = text;
        _lines = new LineIndex(text);
        Source = new SourceText(LineFeeds.Only(text));
        LineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    /// <summary>The text as it is.</summary>
    public string Text { get; }

    /// <summary>The text by lines.</summary>
    public SourceText Source { get; }

    /// <summary>What its lines end in.</summary>
    public string LineEnd { get; }

    /// <summary>Puts a text in the place of what stands in a span.</summary>
    public void Replace(SourceSpan span, string text)
    {
        var start = _lines.OffsetOf(span.Line, span.Column);
        _edits.Add(new TextEdit(start, _lines.OffsetOf(span.EndLine, span.EndColumn) - start, text));
    }

    /// <summary>Puts lines in the place of others.</summary>
    /// <param name="after">The line that they stand after, from 1; 0 for the start.</param>
    /// <param name="count">How many lines behind it give way.</param>
    /// <param name="lines">The lines.</param>
    public void ReplaceLines(int after, int count, IReadOnlyList<string> lines)
    {
        var start = StartOf(after + 1);
        var isAtEnd = after >= Source.LineCount;
        var text = string.Concat(lines.Select(line => isAtEnd ? LineEnd + line : line + LineEnd));
        _edits.Add(new TextEdit(start, StartOf(after + count + 1) - start, text));
    }

    /// <summary>Writes values anew, columns staying aligned; false where one of them is no single value.</summary>
    public bool TryWrite(IReadOnlyList<ValueEdit> values)
    {
        if (ValueEditor.Resolve(Text, values) is not { } edits)
        {
            return false;
        }

        _edits.AddRange(edits);
        return true;
    }

    /// <summary>The last line of a value, from 1.</summary>
    /// <param name="node">The value.</param>
    /// <param name="margin">The column of the key before it, from 1.</param>
    public int LastLine(DocumentNode node, int margin) => node switch
    {
        DocumentMapping { Entries.Count: > 0 } mapping =>
            mapping.Entries.Max(entry => Math.Max(entry.Key.Span.EndLine, LastLine(entry.Value, entry.Key.Span.Column))),
        DocumentList { Items.Count: > 0 } list => list.Items.Max(item => LastLine(item, margin)),
        DocumentText text => Source.LastLine(text.Span, margin),
        _ => node.Span.Line,
    };

    /// <summary>The text with everything changed; null where two changes concern the same.</summary>
    public string? Apply()
    {
        var changed = Text;
        var before = int.MaxValue;
        foreach (var edit in _edits.OrderByDescending(edit => edit.Start).ThenByDescending(edit => edit.Length))
        {
            if (edit.End > before)
            {
                return null;
            }

            changed = changed.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Text);
            before = edit.Start;
        }

        return changed;
    }

    private int StartOf(int line) => line > Source.LineCount ? Text.Length : _lines.OffsetOf(line, 1);
}

using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Drafts;

/// <summary>Writes what was typed into cells at the places that a file has for them, and says for which it has none.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="slots">Its places.</param>
internal sealed class CellDraft(DraftText text, FileSlots slots)
{
    private readonly List<DataPlace> _missing = [];

    /// <summary>The rows that the file does not have, in the order of the form.</summary>
    public IReadOnlyList<DataPlace> Missing => _missing;

    /// <summary>Writes cells.</summary>
    /// <param name="cells">What was typed, by the indexes of the cells.</param>
    /// <returns>A row that cannot be written; null where all can.</returns>
    public DataPlace? Write(IReadOnlyDictionary<int, string> cells)
    {
        var rows = cells.Keys.Order().Select(cell => (Cell: cell, Row: slots.RowOf(cell))).Where(pair => pair.Row is not null).GroupBy(pair => pair.Row!);
        foreach (var row in rows)
        {
            if (slots.At(row.Key) is not { } slot)
            {
                _missing.Add(row.Key);
            }
            else if (!Write(row.Key, slot, [.. row.Select(pair => pair.Cell)], cells))
            {
                return row.Key;
            }
        }

        return null;
    }

    private bool Write(DataPlace row, FileSlot slot, IReadOnlyList<int> changed, IReadOnlyDictionary<int, string> cells)
    {
        var isWhole = slot.Value is DocumentText { Value.Length: 0 } && row.Cells.Count > 1;
        if (!isWhole && changed.All(cell => IsScalar(slots.Cell(cell)))
            && changed.All(cell => !row.Form.Cells[cell].Type.TakesItems || IsOneLine(RowText.Written(row, cell, cells[cell]))))
        {
            return text.TryWrite([.. changed.Select(cell => new ValueEdit(slots.Cell(cell)!.Span, RowText.Written(row, cell, cells[cell])))]);
        }

        if (SpanOf(slot) is not { } span)
        {
            return false;
        }

        var value = RowText.Of(row, cell => cells.TryGetValue(cell, out var typed) ? RowText.Written(row, cell, typed) : Kept(cell));
        text.Replace(span, span.Column == span.EndColumn && !StandsApart(span) ? " " + value : value);
        return true;
    }

    // A list in brackets in one cell is written as such even where a plain value stood.
    private static bool IsOneLine(string value) => value.Length > 0 && value[0] is not ('[' or '{');

    private static bool IsScalar(DocumentNode? node) => node is DocumentText;

    private string Kept(int cell) => slots.Cell(cell) is DocumentText kept && text.Source.Raw(kept.Span) is { Length: > 0 } raw ? raw.Trim() : YamlText.Blank;

    private bool StandsApart(SourceSpan span) => span.Column > 1 && text.Source.Line(span.Line)[span.Column - 2] == ' ';

    // From its first character to its last, where that is on one line: of a list, its brackets.
    private SourceSpan? SpanOf(FileSlot slot)
    {
        if (slot.Value is DocumentText scalar)
        {
            return scalar.Span.Line == scalar.Span.EndLine && !text.Source.IsBlock(scalar.Span) ? scalar.Span : null;
        }

        var line = text.Source.Line(slot.Value.Span.Line);
        var start = slot.Value.Span.Column - 1;
        if (start >= line.Length || line[start] is not ('[' or '{'))
        {
            return null;
        }

        var last = LastItem(slot.Value);
        var from = last is null ? start + 1 : last.Value.Line == slot.Value.Span.Line ? last.Value.EndColumn - 1 : line.Length;
        var depth = Depth(slot.Value);
        for (var end = from; end < line.Length && line[end] is ' ' or ']' or '}' or ','; end++)
        {
            if (line[end] is ']' or '}' && --depth == 0)
            {
                return slot.Value.Span with { EndLine = slot.Value.Span.Line, EndColumn = end + 2 };
            }
        }

        return null;
    }

    private static SourceSpan? LastItem(DocumentNode node) => node switch
    {
        DocumentList { Items: [.., var last] } => LastItem(last),
        DocumentMapping { Entries: [.., var last] } => LastItem(last.Value),
        DocumentText text => text.Span,
        _ => null,
    };

    private static int Depth(DocumentNode node) => node switch
    {
        DocumentList { Items: [.., var last] } => 1 + Depth(last),
        DocumentMapping { Entries: [.., var last] } => 1 + Depth(last.Value),
        DocumentText => 0,
        _ => 1,
    };
}

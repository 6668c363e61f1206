using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>
/// Writes anew those sections, blocks and rows of a data file that another version of the form lays out otherwise. All other lines stay
/// as they are, and the comments in what is written anew stand over it.
/// </summary>
internal sealed class SectionExchange
{
    private readonly SourceText _source;
    private readonly DocumentMapping _root;
    private readonly SourceText _anew;
    private readonly DocumentMapping _anewRoot;
    private readonly Form _before;
    private readonly Form _after;
    private readonly List<SourceComment> _comments;
    private readonly List<(int Start, int End, IEnumerable<string> Lines)> _edits = [];

    /// <summary>Takes a file apart.</summary>
    /// <param name="text">The text of the file, with line feeds.</param>
    /// <param name="report">The report in it.</param>
    /// <param name="content">What it is to say on the other version.</param>
    public SectionExchange(string text, Report report, ReportContent content)
    {
        var file = report.Header.File;
        var anew = ReportYaml.Write(content);
        (_source, _root) = (new SourceText(text.TrimEnd('\n')), RootOf(file, text));
        (_anew, _anewRoot) = (new SourceText(anew.TrimEnd('\n')), RootOf(file, anew));
        (_before, _after) = (report.Form, content.Form);
        var reader = new FilePartReader(_source, _before, null);
        reader.Read(_root);
        _comments = [.. _source.Comments(reader.Tokens.Select(token => (token.Span, token.Margin)))];
    }

    /// <summary>Whether a file names its sections by their labels.</summary>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="form">The form of the report in it.</param>
    public static KeyStyle StyleOf(string file, string text, Form form)
    {
        var top = PlaceTree.Of(form);
        return RootOf(file, text).Entries.Any(entry => top.Find(entry.Key.Value) is { Section: not null } place && place.Id != entry.Key.Value)
            ? KeyStyle.Labels
            : KeyStyle.Ids;
    }

    /// <summary>The text of the file on the other version.</summary>
    public string Write()
    {
        Exchange(_root, PlaceTree.Of(_before), _anewRoot, PlaceTree.Of(_after), _source.LineCount + 1);
        var lines = new List<string>();
        var next = 1;
        foreach (var (start, end, anew) in _edits.OrderBy(edit => edit.Start))
        {
            lines.AddRange(LinesOf(_source, next, start));
            lines.AddRange(anew);
            next = end;
        }

        lines.AddRange(LinesOf(_source, next, _source.LineCount + 1));
        return string.Join('\n', lines) + "\n";
    }

    private static DocumentMapping RootOf(string file, string text) => (DocumentMapping)YamlDocument.Read(file, text, [])!;

    // Entry by entry: what lies alike in both versions stays; a group that does not is looked into.
    private void Exchange(DocumentMapping mapping, DataPlace before, DocumentMapping anew, DataPlace after, int end)
    {
        var column = mapping.Entries[0].Key.Span.Column;
        for (var index = 0; index < mapping.Entries.Count; index++)
        {
            var (key, value) = mapping.Entries[index];
            var place = before.Find(key.Value);
            if (place is null or { Kind: PlaceKind.Head })
            {
                continue;
            }

            var (first, last) = (key.Span.Line, EndOf(_source, mapping, index, end));
            var other = after[place.Id];
            var at = Find(anew, after, place.Id);
            if (other is not null && IsAlike(place, other))
            {
                continue;
            }

            if (other is not null && at >= 0 && HasSameColumns(place, other) && IsOpen(value, key) && IsOpen(anew.Entries[at].Value, anew.Entries[at].Key))
            {
                Exchange((DocumentMapping)value, place, (DocumentMapping)anew.Entries[at].Value, other, last);
            }
            else
            {
                Replace(first, last, at < 0 ? [] : Written(anew, at, column));
            }
        }

        var missing = Enumerable.Range(0, anew.Entries.Count).Where(at => IsMissing(mapping, before, after.Find(anew.Entries[at].Key.Value)));
        var close = EndOf(_source, mapping, mapping.Entries.Count - 1, end);
        _edits.Add((close, close, [.. missing.SelectMany(at => Written(anew, at, column))]));
    }

    private static bool IsMissing(DocumentMapping mapping, DataPlace before, DataPlace? place) =>
        place is not null and not { Kind: PlaceKind.Head } && Find(mapping, before, place.Id) < 0;

    private static int Find(DocumentMapping mapping, DataPlace place, string id) =>
        mapping.Entries.ToList().FindIndex(entry => place.Find(entry.Key.Value)?.Id == id);

    // A mapping whose keys stand in lines of their own below the key.
    private static bool IsOpen(DocumentNode value, DocumentText key) =>
        value is DocumentMapping { Entries.Count: > 0 } mapping && mapping.Entries[0].Key.Span.Line > key.Span.Line;

    // What only repeats the words of the form stands there anew, and so do the names of columns.
    private void Replace(int start, int end, List<string> anew)
    {
        var margin = new string(' ', _source.IndentOf(start));
        var comments = _comments
            .Where(comment => comment.Line >= start && comment.Line < end && !ColumnNames.IsOfColumns(comment.Text))
            .Where(comment => !anew.Exists(line => line.Contains(comment.Text, StringComparison.Ordinal)))
            .Select(comment => margin + comment.Text);
        _edits.Add((start, end, [.. comments, .. anew]));
    }

    // The lines of an entry of what is written anew, at another margin.
    private List<string> Written(DocumentMapping anew, int at, int column)
    {
        var start = anew.Entries[at].Key.Span;
        var end = EndOf(_anew, anew, at, _anew.LineCount + 1);
        var shift = column - start.Column;
        return [.. LinesOf(_anew, start.Line, end).Select(line => line.Length == 0 ? line : shift < 0 ? line[-shift..] : new string(' ', shift) + line)];
    }

    // Lines that are blank, or comments before the next key, belong to that.
    private static int EndOf(SourceText source, DocumentMapping mapping, int index, int end)
    {
        var key = mapping.Entries[index].Key.Span;
        var isLast = index == mapping.Entries.Count - 1;
        var last = isLast ? Math.Min(end, OuterEnd(source, key)) : mapping.Entries[index + 1].Key.Span.Line;
        while (last > key.Line + 1 && (source.IsBlank(last - 1) || source.Line(last - 1).TrimStart(' ').StartsWith('#')))
        {
            last--;
        }

        return last;
    }

    // The last entry ends where a line begins further left than its key.
    private static int OuterEnd(SourceText source, Schema.Text.SourceSpan key)
    {
        var line = key.Line + 1;
        while (line <= source.LineCount && (source.IsBlank(line) || source.IndentOf(line) >= key.Column))
        {
            line++;
        }

        return line;
    }

    // Where columns differ, the names over them do too: then all rows are written anew.
    private static bool HasSameColumns(DataPlace before, DataPlace after) =>
        before.Kind == PlaceKind.Blocks || ColumnsOf(before).SequenceEqual(ColumnsOf(after));

    private static IEnumerable<(string Path, string Label)> ColumnsOf(DataPlace place) =>
        (place.Block ?? place.Blocks.FirstOrDefault())?.ColumnLeaves.Select(column => (column.Path, column.Label)) ?? [];

    private static bool IsAlike(DataPlace before, DataPlace after) => Outline(before).SequenceEqual(Outline(after));

    private static IEnumerable<(string Path, string Words)> Outline(DataPlace place) => place.Form.PresentCells
        .Where(cell => cell.Path == place.Path || cell.Path.StartsWith(place.Path + ".", StringComparison.Ordinal))
        .Select(cell => (cell.Path, cell.Label))
        .Prepend((place.Kind.ToString(), place.Label));

    private static IEnumerable<string> LinesOf(SourceText source, int start, int end) => Enumerable.Range(start, Math.Max(0, end - start)).Select(source.Line);
}

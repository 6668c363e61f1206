using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>Takes a data file apart into the parts that the form knows.</summary>
internal sealed class FilePartReader
{
    private readonly SourceText _source;
    private readonly DataPlace _top;
    private readonly FilePartKeys _keys;
    private readonly TableReader _tables;

    /// <summary>Prepares to take a file apart.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="form">The form of the report in it.</param>
    /// <param name="style">By which names keys are to be written; null for those that stand there.</param>
    public FilePartReader(SourceText source, Form form, KeyStyle? style)
    {
        _source = source;
        _top = PlaceTree.Of(form);
        _keys = new FilePartKeys(source, style);
        _tables = new TableReader(source, form, _keys, Tokens);
    }

    /// <summary>Whether everything that was met has the form that its place needs.</summary>
    public bool IsClear => _tables.IsClear;

    /// <summary>Every scalar, with the part that it belongs to and the column of the key before it.</summary>
    public List<ScalarToken> Tokens { get; } = [];

    /// <summary>The parts, in the order of the file.</summary>
    /// <param name="root">The file.</param>
    public List<FilePart> Read(DocumentMapping root)
    {
        var units = new List<FilePart>();
        for (var index = 0; index < root.Entries.Count; index++)
        {
            var (key, value) = root.Entries[index];
            var next = index + 1 < root.Entries.Count ? root.Entries[index + 1].Key.Span.Line : _source.LineCount + 1;
            units.Add(Read(key, value, next));
        }

        return units;
    }

    private FilePart Read(DocumentText key, DocumentNode value, int next)
    {
        var place = _top.Find(key.Value)!;
        var order = _top.Children.ToList().IndexOf(place);
        if (place.Kind == PlaceKind.Head)
        {
            return ReadHead(order, place.Id, key, value, next);
        }

        var unit = new FilePart(order, _keys.Lead(_top.Names, place.Id, key), key.Span) { IsApart = true, Block = place.Blocks.FirstOrDefault() };
        Tokens.Add(new ScalarToken(key.Span, key.Span.Column, unit));
        if (place.Kind == PlaceKind.Prose)
        {
            Keep(unit, (DocumentText)value, key.Span.Column, 0);
        }
        else
        {
            _tables.Read(unit, place, value, Keep);
        }

        return unit;
    }

    private FilePart ReadHead(int order, string id, DocumentText key, DocumentNode value, int next)
    {
        var unit = new FilePart(order, _keys.Lead(KeyNames.None, id, key), key.Span) { IsApart = id == HeadKeys.Accepted };
        Tokens.Add(new ScalarToken(key.Span, key.Span.Column, unit));
        if (value is DocumentText text)
        {
            Keep(unit, text, key.Span.Column, 0);
            return unit;
        }

        // A list or mapping of the head is kept as it is, comments and all.
        var last = key.Span.Line;
        for (var line = key.Span.Line; line < next; line++)
        {
            last = _source.IsBlank(line) || _source.Line(line).StartsWith('#') ? last : line;
        }

        var first = _source.Line(key.Span.Line)[(key.Span.EndColumn - 1)..].TrimStart();
        unit.Kept = [first[1..], .. Enumerable.Range(key.Span.Line + 1, last - key.Span.Line).Select(line => _source.Line(line).TrimEnd())];
        Tokens.Add(new ScalarToken(new SourceSpan(key.Span.Line, key.Span.EndColumn, last, _source.Line(last).Length + 1), 1, unit));
        return unit;
    }

    // Prose is kept byte for byte; where its key moves to the left or right, it moves with it.
    private void Keep(FilePart unit, DocumentText value, int column, int indent)
    {
        Tokens.Add(new ScalarToken(value.Span, column, unit));
        var shift = indent - (column - 1);
        var last = _source.LastLine(value.Span, column);
        var begin = Math.Min(value.Span.Column - 1, _source.Line(value.Span.Line).Length);
        var first = _source.Line(value.Span.Line)[begin..(value.Span.EndLine == value.Span.Line ? Math.Max(begin, value.Span.EndColumn - 1) : ^0)];
        if (_source.IsBlock(value.Span))
        {
            first = _source.Line(value.Span.Line)[begin..].Split('#')[0].TrimEnd();
        }

        var lines = Enumerable.Range(value.Span.Line + 1, Math.Max(0, last - value.Span.Line)).Select(_source.Line);
        var end = _source.IsBlock(value.Span) || last == value.Span.Line ? null : (int?)value.Span.EndColumn - 1;
        var kept = lines.Select((line, index) => index == last - value.Span.Line - 1 && end is { } at ? line[..at] : line).Select(line => Shift(line, shift));
        unit.Kept = [first.Length == 0 ? string.Empty : " " + first, .. kept];
    }

    private static string Shift(string line, int shift) => string.IsNullOrWhiteSpace(line) || shift == 0 ? line
        : shift > 0 ? new string(' ', shift) + line
        : line[Math.Min(-shift, line.Length - line.TrimStart(' ').Length)..];
}

using ReportCompiler.LanguageServer.Features.Completions;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Editing;

namespace ReportCompiler.LanguageServer.Features.Actions;

/// <summary>Writes the keys that a file lacks where they belong, as lines of their own, aligned as those beside them.</summary>
/// <param name="file">The file.</param>
internal sealed class MissingRows(OpenFile file)
{
    private const int Step = 2;

    private readonly string _lineEnd = file.Document.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    private readonly List<TextEdit> _insertions = [];

    /// <summary>What to insert; nothing where nothing is missing.</summary>
    public IReadOnlyList<TextEdit> Add()
    {
        if (file.Top is { } top)
        {
            Walk(top, null, [.. file.Outline.Top]);
        }

        return _insertions;
    }

    private void Walk(DataPlace place, OutlineNode? parent, List<OutlineNode> there)
    {
        if (there.Exists(node => node.IsInBraces) || (parent is not null && there.Count == 0))
        {
            return;
        }

        var writesLabels = KeyCompletion.WritesLabels(file, there, parent);
        OutlineNode? before = null;
        var missing = new List<DataPlace>();
        foreach (var inside in FormPlaces.Offered(place).Where(IsWanted))
        {
            if (there.Find(node => node.Number < 0 && place.Names.Find(node.Key) == inside.Id) is not { } node)
            {
                missing.Add(inside);
                continue;
            }

            Insert(missing, before, node, there, writesLabels);
            missing.Clear();
            before = node;
            Walk(inside, node, node.Children);
        }

        Insert(missing, before, null, there, writesLabels);
        foreach (var item in there.Where(node => node.Number >= 0))
        {
            if (place.Line(item.Number) is { } line)
            {
                Walk(line, item, item.Children);
            }
        }
    }

    // A footnote, and a list of lines, need not be there; a row that need not be there has its absence said by leaving it out.
    private static bool IsWanted(DataPlace place) => place.Kind != PlaceKind.Lines && !place.IsFootnote;

    private void Insert(List<DataPlace> missing, OutlineNode? before, OutlineNode? after, List<OutlineNode> there, bool writesLabels)
    {
        if (missing.Count == 0 || (before ?? after ?? there.LastOrDefault()) is not { } beside)
        {
            return;
        }

        var indent = beside.Indent;
        var lines = missing.SelectMany(place => LinesOf(place, indent, writesLabels, beside)).ToList();
        if (before is null && after is not null)
        {
            // The line of the first key begins with its indentation, or with the dash of its item.
            _insertions.Add(new TextEdit(after.Start, 0, string.Join(_lineEnd, lines).TrimStart(' ') + _lineEnd + new string(' ', indent)));
            return;
        }

        var end = LineEndAt(beside.BodyEnd);
        _insertions.Add(new TextEdit(end, 0, _lineEnd + string.Join(_lineEnd, lines)));
    }

    private static IEnumerable<string> LinesOf(DataPlace place, int indent, bool writesLabels, OutlineNode beside)
    {
        var text = KeyCompletion.Text(place, writesLabels, _ => string.Empty).TrimEnd();
        var colon = text.LastIndexOf(": [", StringComparison.Ordinal);

        // The lists of a table stand one below the other.
        var column = beside.ValueStart - beside.Start - beside.Indent + indent;
        if (colon >= 0 && beside.Value is ['[', ..] && column > colon + 2)
        {
            text = text[..(colon + 1)] + new string(' ', column - colon - 1) + text[(colon + 2)..];
        }

        yield return new string(' ', indent) + text;
        if (!FormPlaces.IsGroup(place))
        {
            yield break;
        }

        foreach (var below in FormPlaces.Offered(place).Where(IsWanted).SelectMany(inside => LinesOf(inside, indent + Step, writesLabels, beside)))
        {
            yield return below;
        }
    }

    private int LineEndAt(int offset) =>
        file.Document.Text.AsSpan(offset).IndexOfAny('\n', '\r') is >= 0 and var length ? offset + length : file.Document.Text.Length;
}

using System.Text;
using ReportCompiler.Runtime.Data;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Runtime.Writing;

/// <summary>Writes the lines of a block with its columns below one another, and over them what they are called.</summary>
internal sealed class YamlColumns
{
    private const int LongestHeading = 14;
    private const int LeastColumn = 10;

    private readonly FormBlock _block;
    private readonly IReadOnlyList<YamlEntry> _entries;
    private readonly StringBuilder _output;
    private readonly Dictionary<string, int[]> _widths = new(StringComparer.Ordinal);
    private readonly int _column;
    private readonly int _singleWidth;
    private readonly bool _usesLabels;

    private YamlColumns(FormBlock block, IReadOnlyList<YamlEntry> entries, StringBuilder output)
    {
        _block = block;
        _entries = entries;
        _output = output;
        _usesLabels = block.ColumnLeaves.All(leaf => leaf.HoldsHeadings || DisplayWidth.Of(leaf.Label) <= LongestHeading);
        var aligned = entries.Where(entry => entry.IsAligned).ToList();
        _column = aligned.Select(entry => entry.Indent + DisplayWidth.Of(entry.Lead) + 1).Append(LeastColumn).Max();
        _singleWidth = aligned.Where(entry => !entry.IsList).Select(entry => DisplayWidth.Of(entry.Values[0])).DefaultIfEmpty(0).Max();
        foreach (var entry in aligned.Where(entry => entry.IsList))
        {
            var widths = WidthsOf(entry);
            for (var index = 0; index < widths.Length; index++)
            {
                widths[index] = Math.Max(widths[index], DisplayWidth.Of(entry.Values[index]));
            }
        }
    }

    /// <summary>Writes lines.</summary>
    /// <param name="block">The block that they belong to.</param>
    /// <param name="entries">The lines.</param>
    /// <param name="output">Where to.</param>
    public static void Write(FormBlock block, IReadOnlyList<YamlEntry> entries, StringBuilder output) => new YamlColumns(block, entries, output).Write();

    private void Write()
    {
        var named = string.Empty;
        for (var index = 0; index < _entries.Count; index++)
        {
            // The names of the columns stand over the first line of those that lead to the row.
            var next = index;
            while (next < _entries.Count && _entries[next].IsOpening)
            {
                next++;
            }

            if (next < _entries.Count && _entries[next] is { IsRowOfColumns: true } row && SignatureOf(row) != named)
            {
                named = SignatureOf(row);
                WriteHeadings(row, _entries[index].Indent);
            }

            Write(_entries[index]);
        }
    }

    private void Write(YamlEntry entry)
    {
        var line = new string(' ', entry.Indent) + entry.Lead;
        if (entry.IsAligned)
        {
            line = PadRight(line, _column) + (entry.IsList ? List(entry, WidthsOf(entry)) : PadLeft(entry.Values[0], _singleWidth));
        }
        else if (entry.Values.Count > 0)
        {
            var space = entry.Lead.EndsWith(' ') || entry.Lead.Length == 0 ? string.Empty : " ";
            line += space + (entry.IsList ? List(entry, new int[entry.Values.Count]) : entry.Values[0]);
        }

        if (entry.Comment.Length > 0)
        {
            line = (entry.IsOpening ? PadRight(line + " ", _column) : line + "  ") + "# " + entry.Comment;
        }

        _output.Append(line).Append('\n');
    }

    private void WriteHeadings(YamlEntry row, int indent)
    {
        var widths = WidthsOf(row);
        if (GroupsOver(row, widths) is { Length: > 0 } groups)
        {
            WriteHeading(indent, groups);
        }

        WriteHeading(indent, string.Join("  ", row.Columns.Select((column, index) => PadLeft(HeadingOf(column), widths[index]))));
    }

    private void WriteHeading(int indent, string text) =>
        _output.Append(PadRight(new string(' ', indent) + "#", _column + 1)).Append(text.TrimEnd()).Append('\n');

    // The headings over several columns, each at the left of the first of them; empty where there are none.
    private string GroupsOver(YamlEntry row, int[] widths)
    {
        var line = new StringBuilder();
        var at = 0;
        for (var index = 0; index < row.Columns.Count;)
        {
            var group = _block.Columns.First(node => row.Columns[index] < node.FirstLeaf + node.LeafCount);
            var count = row.Columns.Skip(index).TakeWhile(column => column < group.FirstLeaf + group.LeafCount).Count();
            var span = widths.Skip(index).Take(count).Sum() + (2 * (count - 1));
            if (!group.IsLeaf && NameWithin(group, span) is { Length: > 0 } name)
            {
                line.Append(PadRight(string.Empty, at - DisplayWidth.Of(line.ToString()))).Append(name);
            }

            at += span + 2;
            index += count;
        }

        return line.ToString();
    }

    private static string NameWithin(AxisNode group, int width) =>
        DisplayWidth.Of(group.Label) <= width ? group.Label : group.Id is { } id && DisplayWidth.Of(id) <= width ? id : string.Empty;

    // The form's headings where all are short enough, else ids: a mixture would be hard to follow.
    private string HeadingOf(int column)
    {
        var leaf = _block.ColumnLeaves[column];
        return _usesLabels ? leaf.Label : leaf.Path[(leaf.Path.LastIndexOf('.') + 1)..];
    }

    private int[] WidthsOf(YamlEntry entry)
    {
        var signature = SignatureOf(entry);
        if (!_widths.TryGetValue(signature, out var widths))
        {
            _widths[signature] = widths = [.. entry.Columns.Select(column => DisplayWidth.Of(HeadingOf(column)))];
        }

        return widths;
    }

    private static string SignatureOf(YamlEntry entry) => string.Join(',', entry.Columns);

    private static string List(YamlEntry entry, int[] widths) =>
        $"[{string.Join(", ", entry.Values.Select((value, index) => PadLeft(value, widths[index])))}]";

    private static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - DisplayWidth.Of(text))) + text;

    private static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - DisplayWidth.Of(text)));
}

using System.Text;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Workspace.DataFiles;

/// <summary>Writes the lines of a block with its columns below one another, and over them what they are called.</summary>
internal sealed class YamlColumns
{
    private const int MaxHeadingWidth = 14;
    private const int MinColumn = 10;
    private const int GroupedColumn = 30;

    private readonly FormBlock _block;
    private readonly IReadOnlyList<YamlEntry> _entries;
    private readonly StringBuilder _output;
    private readonly Dictionary<string, int[]> _widths = new(StringComparer.Ordinal);
    private readonly int _column;
    private readonly int _singleWidth;
    private readonly bool _usesLabels;
    private readonly Func<IReadOnlyList<int>, ColumnHeadings?>? _names;
    private readonly List<IReadOnlyList<int>> _rows;

    private YamlColumns(FormBlock block, IReadOnlyList<YamlEntry> entries, int column, Func<IReadOnlyList<int>, ColumnHeadings?>? names, StringBuilder output)
    {
        _block = block;
        _entries = entries;
        _output = output;
        _column = column;
        _names = names;
        _usesLabels = block.ColumnLeaves.All(leaf => leaf.HoldsHeadings || DisplayWidth.Of(leaf.Label) <= MaxHeadingWidth);
        var aligned = entries.Where(entry => entry.IsAligned).ToList();
        _singleWidth = aligned.Where(entry => !entry.IsList && !entry.IsAtLeft).Select(entry => DisplayWidth.Of(entry.Values[0])).DefaultIfEmpty(0).Max();
        _rows = [.. aligned.Where(entry => entry.IsList).Select(entry => entry.Columns).DistinctBy(columns => Signature(block, columns))];
        foreach (var entry in aligned.Where(entry => entry.IsList))
        {
            var widths = WidthsOf(entry);
            for (var index = 0; index < entry.Values.Count; index++)
            {
                widths[index] = Math.Max(widths[index], DisplayWidth.Of(entry.Values[index]));
            }
        }
    }

    /// <summary>
    /// The column that values begin in, the same in all blocks of a table. Where rows stand in groups, that is where the
    /// headings of sections stand behind their keys.
    /// </summary>
    /// <param name="blocks">The blocks with their lines.</param>
    public static int ColumnOf(IEnumerable<(FormBlock Block, IReadOnlyList<YamlEntry> Entries)> blocks) => blocks
        .SelectMany(block => block.Entries.Where(entry => entry.IsAligned)
            .Select(entry => entry.Indent + DisplayWidth.Of(entry.Lead) + 1)
            .Append(!block.Block.IsRepeated && block.Entries.Any(entry => entry.IsOpening) ? GroupedColumn : MinColumn))
        .DefaultIfEmpty(MinColumn)
        .Max();

    /// <summary>Writes lines.</summary>
    /// <param name="block">The block that they belong to.</param>
    /// <param name="entries">The lines.</param>
    /// <param name="column">The column that values begin in.</param>
    /// <param name="names">What columns are called over rows that have them; null for what the form calls them.</param>
    /// <param name="output">Where to.</param>
    public static void Write(
        FormBlock block, IReadOnlyList<YamlEntry> entries, int column, Func<IReadOnlyList<int>, ColumnHeadings?>? names, StringBuilder output) =>
        new YamlColumns(block, entries, column, names, output).Write();

    private void Write()
    {
        var named = string.Empty;
        var all = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < _entries.Count; index++)
        {
            // The names of the columns stand over the first line of those that lead to the row.
            var next = index;
            while (next < _entries.Count && _entries[next].LeadsOn)
            {
                next++;
            }

            if (next < _entries.Count && _entries[next] is { IsRowOfColumns: true } row && SignatureOf(row) != named)
            {
                named = SignatureOf(row);

                // Names that a file has stand where they first stood there; others below are comments to it.
                if (all.Add(named) || _names is null)
                {
                    WriteHeadings(row, _entries[index].Indent);
                }
            }

            Write(_entries[index]);
        }
    }

    private void Write(YamlEntry entry)
    {
        var line = new string(' ', entry.Indent) + entry.Lead;
        if (entry.IsAligned)
        {
            line = PadRight(line, _column) + (entry.IsList ? List(entry, WidthsOf(entry))
                : entry.IsAtLeft ? entry.Values[0]
                : PadLeft(entry.Values[0], _singleWidth));
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
        var columns = Fullest(row.Columns, _rows);
        if (HeadingsOf(columns) is not { Count: > 0 } headings)
        {
            return;
        }

        var widths = WidthsOf(row);
        if (GroupsOver(columns, widths) is { Length: > 0 } groups)
        {
            WriteHeading(indent, groups);
        }

        WriteHeading(indent, string.Join("  ", headings.Select((heading, index) => PadLeft(heading, widths[index]))));
    }

    private IReadOnlyList<string> HeadingsOf(IReadOnlyList<int> columns) =>
        _names is null ? [.. columns.Select(HeadingOf)] : _names(columns)?.Names ?? [];

    private void WriteHeading(int indent, string text) =>
        _output.Append(PadRight(new string(' ', indent) + "#", _column + 1)).Append(text.TrimEnd()).Append('\n');

    // The headings over several columns, each at the left of the first of them; empty where there are none.
    private string GroupsOver(IReadOnlyList<int> columns, int[] widths)
    {
        var line = new StringBuilder();
        var given = new Queue<string>(_names?.Invoke(columns)?.Groups ?? []);
        var at = 0;
        for (var index = 0; index < columns.Count;)
        {
            var group = _block.Columns.First(node => columns[index] < node.FirstLeaf + node.LeafCount);
            var count = columns.Skip(index).TakeWhile(column => column < group.FirstLeaf + group.LeafCount).Count();
            var span = widths.Skip(index).Take(count).Sum() + (2 * (count - 1));
            if (!group.IsLeaf && NameOf(group, span, given) is { Length: > 0 } name)
            {
                line.Append(PadRight(string.Empty, Math.Max(line.Length == 0 ? 0 : 2, at - DisplayWidth.Of(line.ToString())))).Append(name);
            }

            at += span + 2;
            index += count;
        }

        return line.ToString();
    }

    // In a table without rows the key is the heading over the columns.
    private string NameOf(AxisNode group, int width, Queue<string> given) => _names is not null
        ? given.TryDequeue(out var name) ? name : string.Empty
        : _block.HasRowHeadings || _block.IsRepeated ? NameWithin(group, width) : string.Empty;

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
            var columns = Fullest(entry.Columns, _rows);
            var headings = HeadingsOf(columns);
            _widths[signature] = widths = [.. columns.Select((_, index) => index < headings.Count ? DisplayWidth.Of(headings[index]) : 0)];
        }

        return widths;
    }

    private string SignatureOf(YamlEntry entry) => Signature(_block, Fullest(entry.Columns, _rows));

    /// <summary>The columns of the row with most of them that begins with those of a row: one that leaves out its last, totals, stands under it.</summary>
    /// <param name="columns">The columns of the row, by their places.</param>
    /// <param name="rows">Those of all rows of the block.</param>
    public static IReadOnlyList<int> Fullest(IReadOnlyList<int> columns, IEnumerable<IReadOnlyList<int>> rows) =>
        rows.Where(row => row.Count > columns.Count && row.Take(columns.Count).SequenceEqual(columns)).MaxBy(row => row.Count) ?? columns;

    /// <summary>What rows with the same columns have in common. In a table without rows, columns of the same labels count as the same.</summary>
    /// <param name="block">The block.</param>
    /// <param name="columns">The columns, by their places.</param>
    public static string Signature(FormBlock block, IReadOnlyList<int> columns) => block.HasRowHeadings || block.IsRepeated
        ? string.Join(',', columns)
        : string.Join('\n', columns.Select(column => block.ColumnLeaves[column].Label));

    private static string List(YamlEntry entry, int[] widths) =>
        $"[{string.Join(", ", entry.Values.Select((value, index) => PadLeft(value, widths[index])))}]";

    private static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - DisplayWidth.Of(text))) + text;

    private static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - DisplayWidth.Of(text)));
}

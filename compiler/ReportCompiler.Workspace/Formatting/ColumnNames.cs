using System.Text.RegularExpressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>Finds the comments that name the columns of a block, so that they can be aligned anew with what they stand over.</summary>
internal sealed partial class ColumnNames
{
    private readonly FormBlock _block;
    private readonly Dictionary<string, ColumnHeadings> _headings = new(StringComparer.Ordinal);

    private readonly List<IReadOnlyList<int>> _rows;

    private ColumnNames(FilePart block)
    {
        _block = block.Block!;
        _rows = [.. block.Rows.Select(row => row.Columns).DistinctBy(columns => YamlColumns.Signature(_block, columns))];
    }

    /// <summary>The names over rows with certain columns; null where none stand there.</summary>
    /// <param name="columns">The columns, by their places.</param>
    public ColumnHeadings? Of(IReadOnlyList<int> columns) => _headings.GetValueOrDefault(YamlColumns.Signature(_block, columns));

    /// <summary>Whether a comment looks like names of several columns.</summary>
    /// <param name="comment">The comment, with its mark.</param>
    public static bool IsOfColumns(string comment) => Names(comment).Count > 1;

    /// <summary>Takes the names of columns from among the comments in a block.</summary>
    /// <param name="block">The block.</param>
    public static ColumnNames From(FilePart block)
    {
        var names = new ColumnNames(block);
        block.Children.ForEach(names.Take);
        return names;
    }

    private void Take(FilePart unit)
    {
        var columns = unit.FirstRow is { } row ? YamlColumns.Fullest(row.Columns, _rows) : [];
        if (columns.Count > 0 && !_headings.ContainsKey(YamlColumns.Signature(_block, columns)))
        {
            TakeFor(unit, columns);
        }

        unit.Children.ForEach(Take);
    }

    private void TakeFor(FilePart unit, IReadOnlyList<int> columns)
    {
        var at = unit.Above.FindIndex(comment => Names(comment).Count == columns.Count);
        if (at < 0)
        {
            return;
        }

        var groups = at > 0 ? Names(unit.Above[at - 1]) : [];
        var hasGroups = groups.Count > 0 && groups.Count == CountGroups(columns);
        _headings[YamlColumns.Signature(_block, columns)] = new ColumnHeadings(Names(unit.Above[at]), hasGroups ? groups : []);
        var from = hasGroups ? at - 1 : at;
        unit.Before.AddRange(unit.Above.Take(from));
        unit.Above.RemoveRange(0, at + 1);
    }

    private int CountGroups(IReadOnlyList<int> columns) =>
        _block.Columns.Count(node => !node.IsLeaf && columns.Any(column => column >= node.FirstLeaf && column < node.FirstLeaf + node.LeafCount));

    // Names stand apart from the mark, and from one another by two spaces, or by one where none has a space in it.
    private static List<string> Names(string comment)
    {
        if (!comment.StartsWith("#  ", StringComparison.Ordinal))
        {
            return [];
        }

        return [.. Gap().Split(comment[1..].Trim())];
    }

    [GeneratedRegex("  +")]
    private static partial Regex Gap();
}

using System.Text.RegularExpressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>Finds the comments that name the columns of a block, so that they can be aligned anew with what they stand over.</summary>
internal sealed partial class ColumnNames
{
    private readonly FormBlock _block;
    private readonly Dictionary<string, ColumnHeadings> _headings = new(StringComparer.Ordinal);

    private ColumnNames(FormBlock block) => _block = block;

    /// <summary>The names over rows with certain columns; null where none stand there.</summary>
    /// <param name="columns">The columns, by their places.</param>
    public ColumnHeadings? Of(IReadOnlyList<int> columns) => _headings.GetValueOrDefault(YamlColumns.Signature(_block, columns));

    /// <summary>Takes the names of columns from among the comments in a block.</summary>
    /// <param name="block">The block.</param>
    public static ColumnNames From(FilePart block)
    {
        var names = new ColumnNames(block.Block!);
        block.Children.ForEach(names.Take);
        return names;
    }

    private void Take(FilePart unit)
    {
        if (unit.FirstRow is { } row && !_headings.ContainsKey(YamlColumns.Signature(_block, row.Columns)))
        {
            TakeFor(unit, row);
        }

        unit.Children.ForEach(Take);
    }

    private void TakeFor(FilePart unit, FilePart row)
    {
        var at = unit.Above.FindIndex(comment => Names(comment).Count == row.Columns.Count);
        if (at < 0)
        {
            return;
        }

        var groups = at > 0 ? Names(unit.Above[at - 1]) : [];
        var hasGroups = groups.Count > 0 && groups.Count == CountGroups(row);
        _headings[YamlColumns.Signature(_block, row.Columns)] = new ColumnHeadings(Names(unit.Above[at]), hasGroups ? groups : []);
        var from = hasGroups ? at - 1 : at;
        unit.Before.AddRange(unit.Above.Take(from));
        unit.Above.RemoveRange(0, at + 1);
    }

    private static int CountGroups(FilePart row) =>
        row.Block!.Columns.Count(node => !node.IsLeaf && row.Columns.Any(column => column >= node.FirstLeaf && column < node.FirstLeaf + node.LeafCount));

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

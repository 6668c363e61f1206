using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Exchange;

namespace ReportCompiler.Published.FilledForms;

/// <summary>The form of a report that a form with room to spare was filled in to: without rows and lines in which nothing stands.</summary>
/// <param name="Form">The form of the report.</param>
/// <param name="Paths">The paths of its cells, by those of the form with room; a line that stays blank has none.</param>
internal sealed record FilledShape(Form Form, IReadOnlyDictionary<string, string> Paths)
{
    /// <summary>Finds out which rows there are.</summary>
    /// <param name="origin">The form without a report.</param>
    /// <param name="wide">The form with room to spare.</param>
    /// <param name="isFilled">Whether something stands in a cell.</param>
    public static FilledShape Of(Form origin, Form wide, Func<FormCell, bool> isFilled)
    {
        if (wide.Lines is not { } lines)
        {
            return new FilledShape(wide, wide.PresentCells.ToDictionary(cell => cell.Path, cell => cell.Path, StringComparer.Ordinal));
        }

        var filled = wide.PresentCells.Where(isFilled).Select(cell => cell.Index).ToHashSet();
        var kept = Enumerable.Range(0, origin.Extent.Lists.Count).SelectMany(list => KeptLines(wide, lines.Of(list), filled)).ToList();
        var shape = new ReportShape(wide.Components);
        foreach (var group in kept.GroupBy(line => (line.List, line.Owner)))
        {
            shape.SetLines(group.Key.List, group.Key.Owner, group.Count());
        }

        var closed = origin.For(shape);
        var indexes = IndexesOf(wide, closed, kept);
        var paths = wide.PresentCells.Where(cell => indexes.ContainsKey(cell.Index))
            .ToDictionary(cell => cell.Path, cell => closed.Cells[indexes[cell.Index]].Path, StringComparer.Ordinal);
        var rows = new ImportedCells();
        foreach (var path in wide.PresentCells.Where(cell => filled.Contains(cell.Index)).Select(cell => paths[cell.Path]))
        {
            for (var dot = path.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = path.IndexOf('.', dot + 1))
            {
                rows.AddRow(path[..dot]);
            }
        }

        return new FilledShape(origin.For(rows.ShapeFor(origin, wide.Components)), paths);
    }

    // Of a list without a filled line the first stays, so that what is missing can be said of it.
    private static IEnumerable<LinePlace> KeptLines(Form form, IReadOnlyList<LinePlace> lines, HashSet<int> filled)
    {
        foreach (var owned in lines.GroupBy(line => line.Owner))
        {
            var kept = owned.Where(line => Enumerable.Range(line.FirstCell, SizeOf(form, line)).Any(filled.Contains)).ToList();
            foreach (var line in kept.Count > 0 ? kept : owned.Take(1))
            {
                yield return line;
            }
        }
    }

    private static int SizeOf(Form form, LinePlace line) => form.Extent.Lists[line.List].SizeOf(form.Lines!.Components);

    // Where the cells of one form lie in the other: those of lines move up, the others stay.
    private static Dictionary<int, int> IndexesOf(Form wide, Form closed, List<LinePlace> kept)
    {
        var first = wide.Extent.FixedSize + (wide.Extent.ComponentSize * wide.Lines!.Components);
        var indexes = Enumerable.Range(0, first).ToDictionary(index => index, index => index);
        foreach (var group in kept.GroupBy(line => (line.List, line.Owner)))
        {
            foreach (var (from, to) in group.Zip(closed.Lines!.Of(group.Key.List).Where(line => line.Owner == group.Key.Owner)))
            {
                for (var place = 0; place < SizeOf(wide, from); place++)
                {
                    indexes[from.FirstCell + place] = to.FirstCell + place;
                }
            }
        }

        return indexes;
    }
}

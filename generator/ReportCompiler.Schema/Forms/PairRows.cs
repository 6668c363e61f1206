using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>Puts rows of one cell side by side, each as its heading and its cell: 名称 | … | 电话 | ….</summary>
internal static class PairRows
{
    /// <summary>The rows of the page.</summary>
    /// <param name="rows">The rows of cells, each with one heading.</param>
    /// <param name="pairs">How many stand side by side.</param>
    public static EquatableArray<BodyRow> Of(EquatableArray<BodyRow> rows, int pairs) => pairs < 2
        ? rows
        : new(Enumerable.Range(0, (rows.Count + pairs - 1) / pairs).Select(row => Of([.. rows.Skip(row * pairs).Take(pairs)])));

    private static BodyRow Of(List<BodyRow> beside) => beside[0] with { Cells = new(beside.SelectMany(PlacesOf)) };

    private static IEnumerable<BodyCell> PlacesOf(BodyRow row, int pair)
    {
        if (pair > 0)
        {
            yield return new BodyCell((2 * pair) - 1, -1, row.Stubs[0].Text, 1);
        }

        yield return new BodyCell(2 * pair, row.FirstCell, string.Empty, 1);
    }
}

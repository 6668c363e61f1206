using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Publishing.Views;

/// <summary>The row headings of a block for a table that merges nothing: one text for each row and stub column.</summary>
public static class StubTable
{
    /// <summary>The headings, row by row: groups repeated in each of their rows, a heading that spans columns in its first.</summary>
    /// <param name="block">The block.</param>
    public static IEnumerable<string[]> Of(FormBlock block)
    {
        var texts = new string[block.StubDepth];
        var rowsLeft = new int[block.StubDepth];
        foreach (var row in block.Lines)
        {
            var column = 0;
            foreach (var stub in row.Stubs)
            {
                while (rowsLeft[column] > 0)
                {
                    column++;
                }

                for (var offset = 0; offset < stub.ColumnSpan; offset++, column++)
                {
                    texts[column] = offset == 0 ? stub.Text : string.Empty;
                    rowsLeft[column] = stub.RowSpan;
                }
            }

            yield return [.. texts];
            for (var depth = 0; depth < rowsLeft.Length; depth++)
            {
                rowsLeft[depth]--;
            }
        }
    }
}

namespace ReportCompiler.Documents.Layout;

/// <summary>How wide the columns of a table are, in letters: the innermost row headings wide, those of groups narrow, words wider than figures.</summary>
internal static class ColumnWidths
{
    private const double Group = 8;
    private const double Stub = 34;
    private const double Figure = 11;
    private const double Words = 28;
    private const int FewColumns = 6;
    private const double FewFigure = 18;

    /// <summary>The widths, from left to right.</summary>
    public static double[] Of(DrawnTable layout)
    {
        var widths = new double[layout.Width];
        for (var column = 0; column < widths.Length; column++)
        {
            widths[column] = column < layout.StubDepth - 1 ? Group
                : column == layout.StubDepth - 1 ? Stub
                : layout.Width < FewColumns ? FewFigure : Figure;
        }

        // Headings side by side are as wide as each other.
        foreach (var place in layout.Places.Where(place => layout.HasPairs && place.Kind == SlotKind.RowHeading))
        {
            widths[place.Column] = FewFigure;
        }

        foreach (var place in layout.Places.Where(place => place.Cell?.Type.IsLong == true))
        {
            widths[place.Column] = Words;
        }

        return widths;
    }
}

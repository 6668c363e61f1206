using ReportCompiler.Published.Grids;

namespace ReportCompiler.Published.Readers;

/// <summary>A table of a printed page: the places between its rules, merged where no rule parts them.</summary>
internal sealed class PdfTable
{
    private const double Tolerance = 2.5;
    private const double Covered = 0.6;
    private const int MostPlaces = 40_000;

    private readonly List<double> _columns;
    private readonly List<double> _rows;
    private readonly List<PdfRule> _rules;

    private PdfTable(List<PdfRule> rules)
    {
        _rules = rules;
        _columns = Distinct(rules.Where(rule => !rule.IsHorizontal).Select(rule => rule.At));
        _rows = Distinct(rules.Where(rule => rule.IsHorizontal).Select(rule => rule.At));
        _rows.Reverse();
    }

    /// <summary>The height of its upper edge.</summary>
    public double Top => _rows[0];

    private bool IsTable => _columns.Count >= 2 && _rows.Count >= 2 && (_columns.Count > 2 || _rows.Count > 2) && _columns.Count * _rows.Count <= MostPlaces;

    /// <summary>The tables of a page.</summary>
    /// <param name="page">The page.</param>
    public static IReadOnlyList<PdfTable> Of(PdfPageContent page) =>
        [.. Connected(page.Rules).Select(rules => new PdfTable(rules)).Where(table => table.IsTable)];

    /// <summary>Whether a letter stands in the table.</summary>
    /// <param name="letter">The letter.</param>
    public bool Holds(PdfLetter letter) => letter.Middle > _columns[0] && letter.Middle < _columns[^1] && letter.Height < _rows[0] && letter.Height > _rows[^1];

    /// <summary>Its rows, each with the cells that begin in it.</summary>
    /// <param name="letters">The letters of the page.</param>
    public IEnumerable<IReadOnlyList<SpannedText>> RowsOf(IReadOnlyList<PdfLetter> letters)
    {
        var own = letters.Where(Holds).ToLookup(letter => (Row: RowOf(letter.Height), Column: ColumnOf(letter.Middle)));
        var taken = new bool[_rows.Count, _columns.Count];
        for (var row = 0; row < _rows.Count - 1; row++)
        {
            var cells = new List<SpannedText>();
            for (var column = 0; column < _columns.Count - 1; column++)
            {
                if (!taken[row, column])
                {
                    cells.Add(CellAt(row, column, own, taken));
                }
            }

            yield return cells;
        }
    }

    private SpannedText CellAt(int row, int column, ILookup<(int Row, int Column), PdfLetter> letters, bool[,] taken)
    {
        var (width, height) = (1, 1);
        while (column + width < _columns.Count - 1 && !taken[row, column + width]
            && !IsParted(isHorizontal: false, _columns[column + width], _rows[row + 1], _rows[row]))
        {
            width++;
        }

        while (row + height < _rows.Count - 1 && !IsParted(isHorizontal: true, _rows[row + height], _columns[column], _columns[column + width]))
        {
            height++;
        }

        var text = new List<PdfLetter>();
        for (var down = row; down < row + height; down++)
        {
            for (var right = column; right < column + width; right++)
            {
                taken[down, right] = true;
                text.AddRange(letters[(down, right)]);
            }
        }

        return new SpannedText(PdfLines.TextOf(text), height, width) { Column = column };
    }

    // Whether rules stand between two places, along most of the edge.
    private bool IsParted(bool isHorizontal, double at, double start, double end) => _rules
        .Where(rule => rule.IsHorizontal == isHorizontal && Math.Abs(rule.At - at) <= Tolerance)
        .Sum(rule => Math.Max(0, Math.Min(rule.End, end) - Math.Max(rule.Start, start))) >= Covered * (end - start);

    private int RowOf(double height) => Math.Max(0, _rows.FindIndex(row => row < height) - 1);

    private int ColumnOf(double middle) => Math.Max(0, _columns.FindIndex(column => column > middle) - 1);

    private static List<double> Distinct(IEnumerable<double> places)
    {
        var distinct = new List<double>();
        foreach (var place in places.Order())
        {
            if (distinct.Count == 0 || place - distinct[^1] > Tolerance)
            {
                distinct.Add(place);
            }
        }

        return distinct;
    }

    // Rules that touch one another are of one table.
    private static IEnumerable<List<PdfRule>> Connected(IReadOnlyList<PdfRule> rules)
    {
        var left = rules.OrderByDescending(TopOf).ToList();
        while (left.Count > 0)
        {
            var (part, bottom) = (new List<PdfRule>(), BottomOf(left[0]));
            var index = 0;

            // Tables stand one above the other: those rules go on that begin above the lower edge so far.
            while (index < left.Count && TopOf(left[index]) >= bottom - Tolerance)
            {
                bottom = Math.Min(bottom, BottomOf(left[index]));
                part.Add(left[index++]);
            }

            left.RemoveRange(0, index);
            yield return part;
        }
    }

    private static double TopOf(PdfRule rule) => rule.IsHorizontal ? rule.At : rule.End;

    private static double BottomOf(PdfRule rule) => rule.IsHorizontal ? rule.At : rule.Start;
}

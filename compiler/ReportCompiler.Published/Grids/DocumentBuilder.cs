using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Published.Grids;

/// <summary>Gathers the items of a document in reading order.</summary>
public sealed class DocumentBuilder
{
    private readonly List<PlacedText> _items = [];
    private int _line;
    private int _paragraph;

    /// <summary>How many tables there are so far.</summary>
    public int Tables { get; private set; }

    /// <summary>The part of the document that is being read.</summary>
    public ItemScope Scope { get; private set; } = new(null, isSection: false);

    /// <summary>The page that is being read; 0 where there are none.</summary>
    public int Page { get; set; }

    /// <summary>The items so far.</summary>
    public IReadOnlyList<PlacedText> Items => _items;

    /// <summary>Begins a part of the document.</summary>
    /// <param name="isSection">Whether it is marked as a section of its own.</param>
    public void Enter(bool isSection) => Scope = new ItemScope(Scope, isSection);

    /// <summary>Ends it.</summary>
    public void Leave() => Scope = Scope.Parent!;

    /// <summary>Begins a paragraph.</summary>
    public void BeginParagraph() => _paragraph++;

    /// <summary>Adds a line of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">What it is as prose.</param>
    public void AddLine(string text, ProseBlock? block)
    {
        _line++;
        Add(new PlacedText(text, default) { Block = block });
    }

    /// <summary>Adds the texts of a line of plain text, which stand beside one another.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="number">The number of the line.</param>
    public void AddTexts(IEnumerable<string> texts, int number)
    {
        _line++;
        foreach (var text in texts)
        {
            Add(new PlacedText(text, new ItemPlace(0, 0, 0, 0, number)));
        }
    }

    /// <summary>Adds a table.</summary>
    /// <param name="rows">Its rows, each with the cells that begin in it.</param>
    public void AddTable(IEnumerable<IReadOnlyList<SpannedText>> rows)
    {
        Tables++;
        _paragraph++;
        var (row, taken) = (0, new Dictionary<int, int>());
        foreach (var cells in rows)
        {
            _line++;
            var (column, number) = (0, 0);
            foreach (var cell in cells)
            {
                column = cell.Column >= 0 ? cell.Column : Free(taken, column, row);
                var place = new ItemPlace(Page, Tables, row + 1, ++number, 0);
                Add(new PlacedText(cell.Text, place) { Cell = new GridCell(Tables, row, column, cell.RowSpan, cell.ColumnSpan), Block = cell.Block });
                for (var end = column + cell.ColumnSpan; column < end; column++)
                {
                    taken[column] = row + cell.RowSpan;
                }
            }

            row++;
        }
    }

    private static int Free(Dictionary<int, int> taken, int column, int row)
    {
        while (taken.GetValueOrDefault(column) > row)
        {
            column++;
        }

        return column;
    }

    private void Add(PlacedText item)
    {
        if (_items.Count >= DocumentLimits.Items)
        {
            throw UnreadableDocumentException.BeyondLimits();
        }

        _items.Add(item with { Line = _line, Paragraph = _paragraph, Scope = Scope });
    }
}

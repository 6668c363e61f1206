namespace ReportCompiler.Schema.Forms;

/// <summary>One cell of a form: its path and where it stands.</summary>
/// <param name="Index">Its place in the report's row of cells.</param>
/// <param name="Path">Its public name, stable between versions of a form: <c>requests.results.total.natural</c>.</param>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Block">The block that it stands in.</param>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Type">What may stand in it.</param>
public sealed record FormCell(int Index, string Path, FormSection Section, FormBlock Block, RowLeaf Row, ColumnLeaf Column, CellType Type)
{
    /// <summary>Whether other cells define it, so that it may be left out of the data.</summary>
    public bool IsDerived => Row.IsDerived || IsLeftOutOfRow;

    /// <summary>Whether it stands in a row that the guidance of a region adds to the form.</summary>
    public bool IsAdded => Row.AddedBy > 0;

    /// <summary>Whether a list of the row's values may leave it out.</summary>
    public bool IsLeftOutOfRow => Column.IsDerived || (Row.IsOverall && Column.Overall != Aggregate.Own);

    /// <summary>Where it stands, in the form's words: section, block title, row and column.</summary>
    public string Place => string.Join(" · ", PlaceParts());

    /// <summary>Row and column in the form's words.</summary>
    public string Label => string.Join(" · ", new[] { Row.Words, Column.Words }.Where(words => words.Length > 0));

    private IEnumerable<string> PlaceParts()
    {
        yield return Section.Heading;
        if (!string.IsNullOrEmpty(Block.Title))
        {
            yield return Block.Title!;
        }

        yield return Row.IsAbsent ? Row.Words : Label;
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Documents.Texts;

/// <summary>Writes prose as paragraphs, lists and tables.</summary>
/// <param name="runs">Writes the text of paragraphs.</param>
/// <param name="lists">Counts lists.</param>
/// <param name="sectionLevel">The level of the heading above the prose; its own headings stand below.</param>
internal sealed class ProseWriter(RunWriter runs, ListNumbers lists, int sectionLevel)
{
    // The level that prose takes the heading of its section for.
    private const int LevelOfSection = 2;

    // A table of more columns is none that a word processor opens.
    private const int MaxColumns = 63;

    /// <summary>Writes blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="style">The style of their paragraphs.</param>
    /// <param name="width">How wide their tables are, in twentieths of a point.</param>
    /// <param name="caption">What their tables belong to.</param>
    public IEnumerable<OpenXmlElement> Write(IEnumerable<ProseBlock> blocks, string style, int width, string caption) =>
        blocks.SelectMany(block => Write(block, new Place(style, width, caption, -1)));

    private IEnumerable<OpenXmlElement> Write(ProseBlock block, Place place) => block switch
    {
        ProseParagraph paragraph => [Paragraph(paragraph.Runs, place)],
        ProseHeading heading =>
            [new Paragraph(
                [new ParagraphProperties(new ParagraphStyleId { Val = StyleNames.Heading(heading.Level - LevelOfSection + sectionLevel) }),
                    .. runs.Write(heading.Runs)])],
        ProseList list => Write(list, place),
        ProseTable table => Write(table, place),
        ProseRule =>
            [new Paragraph(
                new ParagraphProperties(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 1, Color = "auto" })))],
        _ => [],
    };

    private Paragraph Paragraph(IEnumerable<ProseRun> text, Place place)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = place.Level < 0 ? place.Style : StyleNames.ListText });
        if (place.Level >= 0)
        {
            properties.Append(new Indentation { Left = ListNumbers.IndentOf(place.Level) });
        }

        return new Paragraph([properties, .. runs.Write(text)]);
    }

    private IEnumerable<OpenXmlElement> Write(ProseList list, Place place)
    {
        var inner = place with { Level = Math.Min(place.Level + 1, ListNumbers.Levels - 1) };
        var id = lists.Add(list.Start, list.Mark);
        foreach (var item in list.Items)
        {
            // The mark stands at the first paragraph of the item, which is empty where something else comes first.
            var first = item.Count > 0 ? item[0] as ProseParagraph : null;
            yield return new Paragraph(
            [
                new ParagraphProperties(
                    new ParagraphStyleId { Val = StyleNames.ListText },
                    new NumberingProperties(new NumberingLevelReference { Val = inner.Level }, new NumberingId { Val = id })),
                .. runs.Write(first?.Runs ?? []),
            ]);
            foreach (var element in item.Skip(first is null ? 0 : 1).SelectMany(block => Write(block, inner)))
            {
                yield return element;
            }
        }
    }

    private IEnumerable<OpenXmlElement> Write(ProseTable prose, Place place)
    {
        var columns = prose.Rows.Max(row => row.Count);
        if (columns is 0 or > MaxColumns)
        {
            return PlainProse.Of([prose]).Select(line => Paragraph([new ProseRun(line, ProseStyle.None, null)], place));
        }

        var widths = TableWriter.Scale([.. Enumerable.Repeat(1d, columns)], place.Width);
        var table = TableWriter.Frame(place.Caption, widths);
        table.Append(prose.Rows.Select((row, index) => new TableRow(
        [
            TableWriter.RowProperties(index == 0),
            .. widths.Select((width, column) => new TableCell(
                new TableCellProperties(new TableCellWidth { Width = FormattableString.Invariant($"{width}"), Type = TableWidthUnitValues.Dxa }),
                Cell(column < row.Count ? row[column] : [], column < prose.Alignments.Count ? prose.Alignments[column] : ProseAlignment.Left, index == 0))),
        ])));

        // Two tables that follow one another would become one.
        return [table, new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = StyleNames.Note }))];
    }

    private Paragraph Cell(IEnumerable<ProseRun> text, ProseAlignment alignment, bool isHead) => new(
    [
        new ParagraphProperties(
            new ParagraphStyleId { Val = StyleNames.CellText },
            new Justification
            {
                Val = alignment switch
                {
                    ProseAlignment.Right => JustificationValues.Right,
                    ProseAlignment.Center => JustificationValues.Center,
                    _ => JustificationValues.Left,
                },
            }),
        .. runs.Write(isHead ? text.Select(run => run with { Style = run.Style | ProseStyle.Bold }) : text),
    ]);

    private sealed record Place(string Style, int Width, string Caption, int Level);
}

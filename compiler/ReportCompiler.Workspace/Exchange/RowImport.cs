using System.Xml.Linq;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Workspace.Exchange.Maps;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Reads what an element holds into the cells of a row.</summary>
/// <param name="map">The map.</param>
/// <param name="context">Where findings go.</param>
/// <param name="cells">Where values go.</param>
/// <param name="quirks">What sets right what a program is known to write wrong.</param>
internal sealed class RowImport(ExchangeMap map, ImportContext context, ImportedCells cells, QuirkImport quirks)
{
    private readonly Form _form = map.Engine.Form.For(new ReportShape(new(new Component(FormExtent.AnyComponent, string.Empty))));
    private readonly FiledZeros _zeros = new(map, cells);
    private readonly List<ConditionalCell> _conditional = [];
    private readonly Dictionary<string, FormCell> _ambiguous = new(StringComparer.Ordinal);

    /// <summary>Cells that may mean two things, one for each column.</summary>
    public IEnumerable<FormCell> Ambiguous => _ambiguous.Values;

    /// <summary>Cells that apply only where the component has a row in another section.</summary>
    public IReadOnlyList<ConditionalCell> Conditional => _conditional;

    /// <summary>Whether every cell of a section may hold a word for what does not apply.</summary>
    public bool Allows(string section, string word) =>
        _form.PresentCells.Where(cell => cell.Section.Id == section && cell.Path.Length > 0).All(cell => cell.Type.NotApplicable == word);

    /// <summary>Reads items.</summary>
    public void Read(XElement parent, IReadOnlyList<MapItem> items, RowPlace row)
    {
        foreach (var item in items)
        {
            Read(parent, item, row);
        }

        _zeros.Settle(
            parent,
            [.. items.OfType<CellItem>().Select(item => (Item: item, Path: CellPath.Join(row.Path, item.Column), Cell: CellAt(row, item.Column)))
                .Where(found => found.Cell is { Type.IsNumber: true }).Select(found => (found.Item, found.Path, found.Cell!))]);
    }

    /// <summary>Reads a cell.</summary>
    public void ReadCell(XElement parent, CellItem item, RowPlace row, string column)
    {
        if (CellAt(row, column) is not { } cell)
        {
            return;
        }

        var path = CellPath.Join(row.Path, column);
        var holder = context.Find(parent, [.. item.Element.Take(item.Element.Count - 1)]) ?? parent;
        cells[path] = TextOf(holder, item, cell, path);
        if (item.AppliesWith is { } section)
        {
            _conditional.Add(new ConditionalCell(path, cell.Type, row.Component, section));
        }
    }

    /// <summary>Fills in what the form has where nothing is to be said: 0, or N/A where that may stand.</summary>
    public void ReadNothing(IReadOnlyList<MapItem> items, RowPlace row)
    {
        foreach (var item in items)
        {
            ReadNothing(item, row);
        }
    }

    /// <summary>Fills in what the form has where nothing is to be said.</summary>
    public void ReadNothing(MapItem item, RowPlace row)
    {
        switch (item)
        {
            case CellItem cell:
                ReadNothing(row, cell.Column);
                break;
            case GroupItem group:
                ReadNothing(group.Items, row);
                break;
            case CodedItem coded:
                coded.Codes.ToList().ForEach(pair => ReadNothing(row, pair.Column));
                break;
            case LinesItem lines when _form.IndexOf(CellPath.Join(row.InLine(lines.List, 1).Prototype, ((CellItem)lines.Items[0]).Column)) >= 0:
                cells.AddRow(row.InLine(lines.List, 1).Path);
                ReadNothing(lines.Items, row.InLine(lines.List, 1));
                break;
            case RankedItem ranked:
                ranked.Rows.ToList().ForEach(part => ranked.Columns.ToList().ForEach(column => Set(row.In(part.Row), column, part.Unused)));
                break;
            default:
                break;
        }
    }

    private void ReadNothing(RowPlace row, string column)
    {
        if (CellAt(row, column) is { } cell)
        {
            Set(row, column, cell.Type.NotApplicable.Length > 0 && !map.ValuesOf(cell.Type.Name).IsAmbiguous ? cell.Type.NotApplicable : "0");
        }
    }

    private void Set(RowPlace row, string column, string text) => cells[CellPath.Join(row.Path, column)] = text;

    private void Read(XElement parent, MapItem item, RowPlace row)
    {
        switch (item)
        {
            case CellItem cell:
                ReadCell(parent, cell, row, cell.Column);
                break;
            case GroupItem group when context.Find(parent, group.Element) is { } inner:
                Read(inner, group.Items, row);
                context.ReportUnused(inner);
                break;
            case GroupItem group:
                context.ReportMissing(parent, group.Element[^1]);
                break;
            case CodedItem coded:
                ReadCoded(parent, coded, row);
                break;
            case LinesItem lines:
                ReadLines(parent, lines, row);
                break;
            case RankedItem ranked:
                ReadRanked(parent, ranked, row);
                break;
            default:
                break;
        }
    }

    private string? TextOf(XElement holder, CellItem item, FormCell cell, string path)
    {
        var parts = map.ValuesOf(cell.Type.Name);
        if (item.Code is { } name && context.Take(holder, name) is { } code)
        {
            var word = code.Value.Trim();
            return parts.Specials.FirstOrDefault(pair => pair.Code == word).Word ?? word;
        }

        if (context.Take(holder, item.Element[^1]) is { } element)
        {
            return Understand(element, cell, path, item.AppliesWith is null);
        }

        if ((item.Omit ?? parts.Missing) is { } missing)
        {
            return missing;
        }

        context.ReportMissing(holder, item.Element[^1]);
        return null;
    }

    private string? Understand(XElement element, FormCell cell, string path, bool isUnconditional = true)
    {
        var text = NumberOf(XmlProse.Fold(element.Value), cell);
        var parts = map.ValuesOf(cell.Type.Name);
        if (text == parts.NotApplicable)
        {
            if (!parts.IsAmbiguous)
            {
                return cell.Type.NotApplicable;
            }

            if (isUnconditional)
            {
                _ambiguous.TryAdd(cell.Path, cell);
            }
        }

        var meant = quirks.Meaning(element, text, cell, path);
        if (meant is not null && !CellTexts.Fits(meant, cell.Type))
        {
            var expected = CellTypeWords.Of(cell.Type);
            cells.Doubts[path] = expected;
            context.ReportOf(
                ImportDiagnostics.Unfit, cell.Section.Id + meant, element, ImportWords.PlaceOf(cell), name => [name, meant, expected]);
        }

        return meant;
    }

    // XML lets a number begin or end with its point, and end in noughts that a whole number has no place for.
    private static string NumberOf(string text, FormCell cell)
    {
        if (!cell.Type.IsNumber || !text.Contains('.', StringComparison.Ordinal) || !text.All(letter => char.IsAsciiDigit(letter) || letter == '.'))
        {
            return text;
        }

        var trimmed = cell.Type.Kind == CellKind.Integer ? text.TrimEnd('0') : text;
        trimmed = trimmed.EndsWith('.') ? trimmed[..^1] : trimmed;
        return trimmed.Length == 0 ? text : trimmed[0] == '.' ? "0" + trimmed : trimmed;
    }

    private void ReadCoded(XElement parent, CodedItem item, RowPlace row)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in parent.Elements(item.Element))
        {
            var code = element.Element(item.Code)?.Value.Trim();
            var column = item.Codes.FirstOrDefault(pair => pair.Code == code).Column;
            if (column is not null && CellAt(row, column) is { } cell && element.Element(item.Quantity) is { } quantity && found.Add(column))
            {
                context.Use(element);
                var path = CellPath.Join(row.Path, column);
                cells[path] = Understand(quantity, cell, path);
            }
        }

        foreach (var (column, code) in item.Codes.Where(pair => !found.Contains(pair.Column) && CellAt(row, pair.Column) is not null))
        {
            cells[CellPath.Join(row.Path, column)] = item.Omit;
            if (item.Omit is null)
            {
                context.ReportMissing(parent, $"{map.Write(item.Element)} {code}");
            }
        }
    }

    private void ReadLines(XElement parent, LinesItem item, RowPlace row)
    {
        var number = 0;
        if (!_form.PresentCells.Any(cell => cell.Path.StartsWith(row.In(item.List).Prototype + ".", StringComparison.Ordinal)))
        {
            return;
        }

        foreach (var element in parent.Elements(item.Element))
        {
            var line = row.InLine(item.List, ++number);
            context.Use(element);
            cells.AddRow(line.Path);
            Read(element, item.Items, line);
            context.ReportUnused(element);
        }

        if (number == 0)
        {
            context.ReportMissing(parent, item.Element);
        }
    }

    private void ReadRanked(XElement parent, RankedItem item, RowPlace row)
    {
        var elements = parent.Elements(item.Element).ToList();
        for (var index = 0; index < item.Columns.Count; index++)
        {
            var element = index < elements.Count ? elements[index] : null;
            foreach (var part in item.Rows)
            {
                var inner = row.In(part.Row);
                if (CellAt(inner, item.Columns[index]) is { } cell)
                {
                    var path = CellPath.Join(inner.Path, item.Columns[index]);
                    cells[path] = element is null ? part.Unused : Understand(element, part.Element, cell, path);
                }
            }

            if (element is not null)
            {
                context.Use(element);
                context.ReportUnused(element);
            }
        }
    }

    private string? Understand(XElement holder, XName name, FormCell cell, string path)
    {
        if (context.Take(holder, name) is { } element)
        {
            return Understand(element, cell, path);
        }

        context.ReportMissing(holder, name);
        return null;
    }

    private FormCell? CellAt(RowPlace row, string column) =>
        _form.IndexOf(CellPath.Join(row.Prototype, column)) is >= 0 and var index ? _form.Cells[index] : null;
}

using System.Xml.Linq;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Reads what an element holds into the cells of a row.</summary>
/// <param name="map">The map.</param>
/// <param name="context">Where findings go.</param>
/// <param name="cells">Where values go.</param>
internal sealed class RowImport(ExchangeMap map, ImportContext context, ImportedCells cells)
{
    private readonly Form _form = map.Engine.Form.For(new ReportShape(new(new Component(FormExtent.AnyComponent, string.Empty))));
    private readonly List<ConditionalCell> _conditional = [];
    private readonly Dictionary<string, FormCell> _ambiguous = new(StringComparer.Ordinal);

    /// <summary>Cells that may mean two things, one for each column.</summary>
    public IEnumerable<FormCell> Ambiguous => _ambiguous.Values;

    /// <summary>Cells that apply only where the component has a row in another section.</summary>
    public IReadOnlyList<ConditionalCell> Conditional => _conditional;

    /// <summary>Reads items.</summary>
    public void Read(XElement parent, IReadOnlyList<MapItem> items, RowPlace row)
    {
        foreach (var item in items)
        {
            Read(parent, item, row);
        }
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
        cells[path] = TextOf(holder, item, cell);
        if (item.AppliesWith is { } section)
        {
            _conditional.Add(new ConditionalCell(path, cell.Type, row.Component, section));
        }
    }

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

    private string? TextOf(XElement holder, CellItem item, FormCell cell)
    {
        var parts = map.ValuesOf(cell.Type.Name);
        if (item.Code is { } name && context.Take(holder, name) is { } code)
        {
            var word = code.Value.Trim();
            return parts.Specials.FirstOrDefault(pair => pair.Code == word).Word ?? word;
        }

        if (context.Take(holder, item.Element[^1]) is { } element)
        {
            return Understand(element.Value, cell, parts, item.AppliesWith is null);
        }

        if ((item.Omit ?? parts.Missing) is { } missing)
        {
            return missing;
        }

        context.ReportMissing(holder, item.Element[^1]);
        return null;
    }

    private string? Understand(string value, FormCell cell, ValueParts parts, bool isUnconditional)
    {
        var text = XmlProse.Fold(value);
        if (parts.NotApplicable is { } word && text == word)
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

        return text.Length == 0 ? null : text;
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
                cells[CellPath.Join(row.Path, column)] = Understand(quantity.Value, cell, map.ValuesOf(cell.Type.Name), true);
            }
        }

        foreach (var (column, code) in item.Codes.Where(pair => !found.Contains(pair.Column) && CellAt(row, pair.Column) is not null))
        {
            cells[CellPath.Join(row.Path, column)] = item.Omit;
            if (item.Omit is null)
            {
                context.Report(ImportDiagnostics.MissingElement, parent, $"{map.Write(item.Element)} {code}", context.NameOf(parent));
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
                    var text = element is null ? part.Unused : context.TextOf(element, part.Element);
                    cells[CellPath.Join(inner.Path, item.Columns[index])] =
                        text is null || element is null ? text : Understand(text, cell, map.ValuesOf(cell.Type.Name), true);
                }
            }

            if (element is not null)
            {
                context.Use(element);
                context.ReportUnused(element);
            }
        }
    }

    private FormCell? CellAt(RowPlace row, string column) =>
        _form.IndexOf(CellPath.Join(row.Prototype, column)) is >= 0 and var index ? _form.Cells[index] : null;
}

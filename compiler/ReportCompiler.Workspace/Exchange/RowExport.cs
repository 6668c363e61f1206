using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Writes the cells of a row into an element.</summary>
/// <param name="map">The map.</param>
/// <param name="report">The report.</param>
internal sealed class RowExport(ExchangeMap map, Report report)
{
    private const char Replacement = '\uFFFD';

    private readonly HashSet<string> _rows = RowsOf(report);
    private readonly List<FormCell> _reworded = [];

    /// <summary>Cells whose word for a number was written as the number, since the format has no code for it there.</summary>
    public IReadOnlyList<FormCell> Reworded => _reworded;

    /// <summary>Whether the report has a row, or rows below it.</summary>
    public bool Has(string path) => _rows.Contains(path);

    /// <summary>An element at the end of a path, each opened where its parent does not end in one already.</summary>
    public static XElement Open(XElement parent, IReadOnlyList<XName> path)
    {
        for (var index = 0; index < path.Count; index++)
        {
            var last = index < path.Count - 1 ? parent.Elements().LastOrDefault(element => element.Name == path[index]) : null;
            if (last is null)
            {
                last = new XElement(path[index]);
                parent.Add(last);
            }

            parent = last;
        }

        return parent;
    }

    /// <summary>A text without the characters that XML does not have.</summary>
    public static string Clean(string text)
    {
        if (text.All(character => XmlConvert.IsXmlChar(character)))
        {
            return text;
        }

        var cleaned = text.ToCharArray();
        for (var index = 0; index < cleaned.Length; index++)
        {
            if (index + 1 < cleaned.Length && char.IsSurrogatePair(cleaned[index], cleaned[index + 1]))
            {
                index++;
            }
            else if (!XmlConvert.IsXmlChar(cleaned[index]))
            {
                cleaned[index] = Replacement;
            }
        }

        return new string(cleaned);
    }

    /// <summary>Writes items.</summary>
    public void Write(XElement parent, IReadOnlyList<MapItem> items, string row)
    {
        var hasFigures = items.OfType<CellItem>().Any(item => IsAboveZero(row, item));
        foreach (var item in items)
        {
            Write(parent, item, row, hasFigures);
        }
    }

    private bool IsAboveZero(string row, CellItem item) =>
        CellAt(row, item.Column) is { } cell && report[cell.Index] is { State: CellState.Given or CellState.Derived, Value: > 0 };

    private void Write(XElement parent, MapItem item, string row, bool hasFigures)
    {
        switch (item)
        {
            case CellItem cell:
                WriteCell(parent, cell, row, hasFigures);
                break;
            case GroupItem group:
                Write(Open(parent, group.Element), group.Items, row);
                break;
            case CodedItem coded:
                WriteCoded(parent, coded, row);
                break;
            case LinesItem lines:
                WriteLines(parent, lines, row);
                break;
            case RankedItem ranked:
                WriteRanked(parent, ranked, row);
                break;
            default:
                break;
        }
    }

    private void WriteCell(XElement parent, CellItem item, string row, bool hasFigures)
    {
        if (CellAt(row, item.Column) is not { } cell || PlainText(cell) is not { } plain || plain == item.Omit)
        {
            return;
        }

        var special = map.ValuesOf(cell.Type.Name).Specials.FirstOrDefault(pair => pair.Word == plain);
        if (special.Code is not null && item.Code is not null)
        {
            Open(parent, [.. item.Element.Take(item.Element.Count - 1), item.Code]).Value = Clean(special.Code);
            return;
        }

        // N/A beside figures is left out: what is written for it would be read as a figure there.
        if (hasFigures && report[cell.Index].State == CellState.NotApplicable && map.ValuesOf(cell.Type.Name).Missing == plain)
        {
            return;
        }

        Open(parent, item.Element).Value = Clean(Written(cell));
    }

    private void WriteCoded(XElement parent, CodedItem item, string row)
    {
        foreach (var (column, code) in item.Codes)
        {
            if (CellAt(row, column) is { } cell && PlainText(cell) is { } plain && plain != item.Omit)
            {
                parent.Add(new XElement(item.Element, new XElement(item.Code, code), new XElement(item.Quantity, Clean(Written(cell)))));
            }
        }
    }

    private void WriteLines(XElement parent, LinesItem item, string row)
    {
        for (var number = 1; Has(ImportedCells.LineOf(CellPath.Join(row, item.List), number)); number++)
        {
            var element = new XElement(item.Element);
            Write(element, item.Items, ImportedCells.LineOf(CellPath.Join(row, item.List), number));
            if (element.HasElements)
            {
                parent.Add(element);
            }
        }
    }

    private void WriteRanked(XElement parent, RankedItem item, string row)
    {
        foreach (var column in item.Columns)
        {
            var cells = item.Rows.Select(part => (Part: part, Cell: CellAt(CellPath.Join(row, part.Row), column)))
                .Where(pair => pair.Cell is not null).ToList();
            if (cells.TrueForAll(pair => PlainText(pair.Cell!) is not { } plain || plain == pair.Part.Unused))
            {
                continue;
            }

            parent.Add(
                new XElement(
                    item.Element,
                    cells.Where(pair => PlainText(pair.Cell!) is not null).Select(pair => new XElement(pair.Part.Element, Clean(Written(pair.Cell!))))));
        }
    }

    private FormCell? CellAt(string row, string column)
    {
        var index = report.Form.IndexOf(CellPath.Join(row, column));
        return index < 0 || report[index].State == CellState.Absent ? null : report.Form.Cells[index];
    }

    /// <summary>What a report says in a cell, a number without needless zeros; null where nothing stands there.</summary>
    private string? PlainText(FormCell cell)
    {
        ref readonly var filled = ref report[cell.Index];
        return filled.State switch
        {
            CellState.NotApplicable => cell.Type.NotApplicable,
            CellState.Given or CellState.Derived when filled.Text is not null => filled.Text,
            CellState.Given or CellState.Derived when cell.Type.Kind == CellKind.Date => DayNumber.Write(filled.Value),
            CellState.Given or CellState.Derived => filled.Value.ToString("0.############################", CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private string Written(FormCell cell)
    {
        ref readonly var filled = ref report[cell.Index];
        var parts = map.ValuesOf(cell.Type.Name);
        if (filled.State == CellState.NotApplicable)
        {
            return parts.NotApplicable ?? cell.Type.NotApplicable;
        }

        if (cell.Type.IsNumber && filled.Text is not null)
        {
            _reworded.Add(cell);
            var number = cell.Type.Kind == CellKind.Integer ? decimal.Truncate(filled.Value) : filled.Value;
            return number.ToString(CultureInfo.InvariantCulture);
        }

        return parts.Decimals is { } decimals && filled.Text is null && cell.Type.IsNumber
            ? filled.Value.ToString(FormattableString.Invariant($"F{decimals}"), CultureInfo.InvariantCulture)
            : PlainText(cell)!;
    }

    // Every row that has cells, and every heading above it.
    private static HashSet<string> RowsOf(Report report)
    {
        var rows = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in report.Form.PresentCells.Where(cell => cell.Path.Length > 0))
        {
            var path = cell.Path;
            for (var end = path.LastIndexOf('.'); end > 0 && rows.Add(path[..end]); end = path.LastIndexOf('.', end - 1))
            {
                // Adding is all there is to do.
            }
        }

        return rows;
    }
}

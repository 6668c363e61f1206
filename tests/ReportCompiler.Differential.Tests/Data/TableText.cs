using System.Globalization;
using System.Text;
using ReportCompiler.Differential.Tests.Drawing;
using ReportCompiler.Differential.Tests.Templates;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Differential.Tests.Data;

/// <summary>Writes the value of a section with a table: rows under their ids or headings, lines in lists, cells in lists or by name.</summary>
/// <param name="draw">The choices.</param>
/// <param name="figures">The figures.</param>
/// <param name="slips">What is to be wrong with the file.</param>
/// <param name="text">Where it is written.</param>
internal sealed class TableText(Draw draw, Figures figures, Slips slips, StringBuilder text)
{
    private const string Item = "-";

    private bool _leavesTotalsOut;

    private Form Form => figures.Form;

    /// <summary>Writes the section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="key">Its key.</param>
    /// <param name="footnote">The footnote; null for none.</param>
    public void Write(FormSection section, string key, string? footnote)
    {
        if (slips.Misshapes(out var shape))
        {
            Line(string.Empty, $"{key}: {shape}");
            return;
        }

        var blocks = section.Table!.Blocks;
        if (blocks.Count == 1 && blocks[0].Id is null)
        {
            WriteBlock(blocks[0], $"{key}:", string.Empty, isNamed: footnote is not null);
        }
        else
        {
            Line(string.Empty, $"{key}:");
            foreach (var block in blocks.Where(_ => !slips.Drops(3)))
            {
                WriteBlock(block, $"{Key(block.Id!, block.Title!)}:", "  ", isNamed: false);
            }
        }

        if (footnote is not null)
        {
            Line("  ", footnote.Length == 0 ? "footnote: \"\"" : $"footnote: |\n    {footnote.Replace("\n", "\n    ", StringComparison.Ordinal)}");
        }
    }

    private void WriteBlock(FormBlock block, string head, string indent, bool isNamed)
    {
        if (!block.HasRowHeadings && !block.IsRepeated)
        {
            WriteRow(block, block.RowLeaves[0], head, indent, isNamed);
            return;
        }

        _leavesTotalsOut = draw.OneIn(4);
        Line(indent, head);
        var start = text.Length;
        WriteRows(block, block.Rows, indent + "  ");

        // Of rows that the report does without there is nothing to write.
        if (text.Length == start)
        {
            text.Insert(start - 1, " {}");
        }
    }

    private void WriteRows(FormBlock block, EquatableArray<AxisNode> nodes, string indent)
    {
        foreach (var node in AxisNaming.Named(nodes))
        {
            var cells = CellsOf(block, node);
            if (cells.Count == 0 || (_leavesTotalsOut && cells.TrueForAll(cell => cell.IsDerived)) || slips.Drops(3))
            {
                continue;
            }

            var head = $"{Key(node.Id!, node.Label.Length > 0 ? node.Label : node.Id!)}:";
            WriteNode(block, node, head, indent);
            if (node.IsLeaf && slips.Repeats())
            {
                WriteNode(block, node, draw.OneIn(2) ? head : $"{YamlText.Quote(node.Label)}:", indent);
            }
        }
    }

    private void WriteNode(FormBlock block, AxisNode node, string head, string indent)
    {
        if (node.IsLeaf)
        {
            WriteRow(block, block.RowLeaves[node.FirstLeaf], head, indent, isNamed: false);
            return;
        }

        if (slips.Misshapes(out var shape))
        {
            Line(indent, $"{head} {shape}");
            return;
        }

        if (node.Repeat == RowRepeat.Line)
        {
            WriteLines(block, node, head, indent);
            return;
        }

        Line(indent, head);
        var isFirst = draw.OneIn(4);
        if (isFirst)
        {
            WriteRows(block, node.Children, indent + "  ");
        }

        if (node.HasCells)
        {
            WriteNames(block, block.RowLeaves[node.FirstLeaf], block.Columns, indent + "  ");
        }

        if (!isFirst)
        {
            WriteRows(block, node.Children, indent + "  ");
        }
    }

    private void WriteLines(FormBlock block, AxisNode list, string head, string indent)
    {
        if (slips.Empties())
        {
            Line(indent, $"{head} []");
            return;
        }

        Line(indent, head);
        foreach (var line in list.Children.Where(_ => !slips.Drops(4)))
        {
            WriteNode(block, line, Item, indent + "  ");
        }
    }

    private void WriteRow(FormBlock block, RowLeaf row, string head, string indent, bool isNamed) =>
        WriteColumns(block, row, block.Columns, (0, block.ColumnLeaves.Count), head, indent, isNamed);

    private void WriteColumns(
        FormBlock block, RowLeaf row, EquatableArray<AxisNode> nodes, (int First, int Count) columns, string head, string indent, bool isNamed)
    {
        if (slips.Misshapes(out var shape))
        {
            Line(indent, $"{head} {shape}");
        }
        else if (!isNamed && !draw.OneIn(3))
        {
            Line(indent, $"{head} {Values(row, columns.First, columns.Count)}");
        }
        else
        {
            Line(indent, head);
            WriteNames(block, row, nodes, indent + "  ");
        }
    }

    private void WriteNames(FormBlock block, RowLeaf row, EquatableArray<AxisNode> nodes, string indent)
    {
        var there = AxisNaming.Named(nodes)
            .Where(node => Enumerable.Range(node.FirstLeaf, node.LeafCount).Any(column => Form.Cells[row.FirstCell + column].Path.Length > 0));
        foreach (var node in there.Where(_ => !slips.Drops(4)))
        {
            var head = $"{Key(node.Id!, node.Label)}:";
            if (node.IsLeaf)
            {
                Line(indent, $"{head} {Figure(row.FirstCell + node.FirstLeaf)}");
            }
            else
            {
                WriteColumns(block, row, node.Children, (node.FirstLeaf, node.LeafCount), head, indent, isNamed: false);
            }
        }
    }

    private string Values(RowLeaf row, int first, int count)
    {
        var leavesTotalsOut = draw.OneIn(4);
        var values = Enumerable.Range(row.FirstCell + first, count)
            .Where(cell => Form.Cells[cell].Path.Length > 0 && (!leavesTotalsOut || !Form.Cells[cell].IsLeftOutOfRow))
            .Select(Figure)
            .ToList();
        slips.Row(values);
        return values.Count == 1 && draw.OneIn(2) ? values[0] : $"[{string.Join(", ", values)}]";
    }

    private string Figure(int cell)
    {
        var type = Form.Cells[cell].Type;
        return figures.IsAbsent(cell) ? slips.Figure(YamlText.Quote(type.NotApplicable)) : slips.Figure(Written(figures[cell], type));
    }

    private string Written(decimal value, CellType type)
    {
        // A slip may make a number of no word.
        var index = (int)(Math.Abs(value) % 4);
        return type.Kind switch
        {
            CellKind.Date => CellFormat.Write(Math.Clamp(value, 0, 3_000_000), type),
            CellKind.Text when type.Pattern.Length > 0 => draw.Of("007", "\"010\"", "ABC", "123"),
            CellKind.Text => YamlText.Quote(draw.Of(CellTypes.Codes[index], "bought", "two\nlines", "无")),
            CellKind.Code when type.Other.Length > 0 => draw.Of("high", "低", "[low]", "{other: in words}", "{其他: 另行说明}"),
            CellKind.Code => YamlText.Quote(CellTypes.Codes[index]),
            CellKind.Choices => Chosen(type, index),
            CellKind.Names => draw.Of("[]", "one", "[one, 二]", "[二, \"three, four\", 007]"),
            CellKind.Flag when type.Labels.Count > 0 && draw.OneIn(3) => type.Labels[index % 2],
            CellKind.Flag => draw.Of(index % 2 == 0 ? "no" : "yes", index % 2 == 0 ? "否" : "是"),
            _ when type.Specials.FirstOrDefault(special => special.Value == value) is { } special => YamlText.Quote(special.Text),
            _ => type.IsSigned && value > 0 && draw.OneIn(2) ? "+" + Plain(value) : Plain(value),
        };
    }

    private string Chosen(CellType type, int count)
    {
        var words = Enumerable.Range(0, count % type.Codes.Count).Select(place => type.Codes[(place + count) % type.Codes.Count]).ToList();
        return draw.Of($"[{string.Join(", ", words)}]", $"[{string.Join(", ", words.Append("other: 另有"))}]", "[第三]", "open");
    }

    // What the report has of a row, or of all rows under a heading.
    private List<FormCell> CellsOf(FormBlock block, AxisNode node) =>
    [
        .. from row in Enumerable.Range(node.FirstLeaf, node.LeafCount).Select(row => block.RowLeaves[row])
           where !row.IsAbsent
           from cell in Enumerable.Range(row.FirstCell, block.ColumnLeaves.Count)
           where Form.Cells[cell].Path.Length > 0
           select Form.Cells[cell],
    ];

    private static string Plain(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    private string Key(string id, string label) => slips.Key(draw.OneIn(8) ? YamlText.Quote(draw.OneIn(4) ? Widen(label) : label) : id);

    // Brackets and digits of full width are the same name.
    private static string Widen(string label) =>
        string.Concat(label.Select(character => character is '(' or ')' or (>= '0' and <= '9') ? (char)(character + ('！' - '!')) : character));

    private void Line(string indent, string line) => text.Append(indent).Append(line).Append('\n');
}

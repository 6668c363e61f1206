using System.Globalization;
using System.Text;
using ReportCompiler.Differential.Tests.Drawing;
using ReportCompiler.Differential.Tests.Templates;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Differential.Tests.Data;

/// <summary>Writes a report as a data file, in every way that a data file may be written, and in some that it may not.</summary>
/// <param name="draw">The choices.</param>
/// <param name="figures">The figures.</param>
/// <param name="slips">What is to be wrong with the file.</param>
internal sealed class ReportText(Draw draw, Figures figures, Slips slips)
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes the file.</summary>
    /// <param name="agency">Whose report it is.</param>
    /// <param name="year">Of which year.</param>
    /// <param name="prose">The prose of a section.</param>
    public string Write(string agency, int year, Func<FormSection, string> prose)
    {
        var form = figures.Engine.Form;
        var head = new List<string> { $"template: {form.Family}", $"agency: {agency}", FormattableString.Invariant($"year: {year}") };
        if (draw.OneIn(4))
        {
            head.Add(FormattableString.Invariant($"published: {year + 1}-01-20"));
        }

        var sections = draw.OneIn(5) ? draw.Shuffled(form.Sections) : [.. form.Sections];
        var late = draw.OneIn(8) ? head[^1] : null;
        slips.Head(head);
        _text.AppendJoin('\n', head.Where(line => line != late)).Append('\n');
        foreach (var section in sections.Where(section => !slips.Drops(2)))
        {
            WriteSection(section, prose);
        }

        _text.Append(late is null ? string.Empty : late + "\n").Append(slips.Tail(form));
        return slips.Damage(_text.ToString());
    }

    private void WriteSection(FormSection section, Func<FormSection, string> prose)
    {
        var key = Key(section.Id, section.Heading);
        if (section.Table is not { } table)
        {
            var text = prose(section);
            _text.Append(text.Length == 0 ? $"{key}: \"\"\n" : $"{key}: |\n  {text.Replace("\n", "\n  ", StringComparison.Ordinal)}\n");
            return;
        }

        if (slips.Misshapes(out var shape))
        {
            _text.Append(CultureInfo.InvariantCulture, $"{key}: {shape}\n");
            return;
        }

        if (table.Blocks.Count == 1 && table.Blocks[0].Id is null)
        {
            WriteBlock(table.Blocks[0], key, string.Empty);
            return;
        }

        _text.Append(CultureInfo.InvariantCulture, $"{key}:\n");
        foreach (var block in table.Blocks.Where(_ => !slips.Drops(3)))
        {
            WriteBlock(block, Key(block.Id!, block.Title!), "  ");
        }
    }

    private void WriteBlock(FormBlock block, string key, string indent)
    {
        if (!block.HasRowHeadings)
        {
            WriteColumns(block, 0, block.Columns, 0, block.ColumnLeaves.Count, key, indent);
            return;
        }

        _text.Append(CultureInfo.InvariantCulture, $"{indent}{key}:\n");
        WriteRows(block, block.Rows, indent + "  ");
    }

    private void WriteRows(FormBlock block, EquatableArray<AxisNode> nodes, string indent)
    {
        var leavesTotalsOut = draw.OneIn(4);
        foreach (var node in AxisNaming.Named(nodes))
        {
            if ((node.IsLeaf && leavesTotalsOut && block.RowLeaves[node.FirstLeaf].IsDerived) || slips.Drops(3))
            {
                continue;
            }

            var key = Key(node.Id!, node.Label);
            if (!node.IsLeaf)
            {
                _text.Append(CultureInfo.InvariantCulture, $"{indent}{key}:\n");
                WriteRows(block, node.Children, indent + "  ");
                continue;
            }

            WriteColumns(block, node.FirstLeaf, block.Columns, 0, block.ColumnLeaves.Count, key, indent);
            if (slips.Repeats())
            {
                WriteColumns(block, node.FirstLeaf, block.Columns, 0, block.ColumnLeaves.Count, draw.OneIn(2) ? key : YamlText.Quote(node.Label), indent);
            }
        }
    }

    private void WriteColumns(FormBlock block, int row, EquatableArray<AxisNode> nodes, int first, int count, string key, string indent)
    {
        if (slips.Misshapes(out var shape))
        {
            _text.Append(CultureInfo.InvariantCulture, $"{indent}{key}: {shape}\n");
            return;
        }

        if (!draw.OneIn(3))
        {
            _text.Append(CultureInfo.InvariantCulture, $"{indent}{key}: {Line(block, row, first, count)}\n");
            return;
        }

        _text.Append(CultureInfo.InvariantCulture, $"{indent}{key}:\n");
        foreach (var node in AxisNaming.Named(nodes).Where(_ => !slips.Drops(4)))
        {
            if (node.IsLeaf)
            {
                _text.Append(CultureInfo.InvariantCulture, $"{indent}  {Key(node.Id!, node.Label)}: {Figure(block, row, node.FirstLeaf)}\n");
            }
            else
            {
                WriteColumns(block, row, node.Children, node.FirstLeaf, node.LeafCount, Key(node.Id!, node.Label), indent + "  ");
            }
        }
    }

    private string Line(FormBlock block, int row, int first, int count)
    {
        var leavesTotalsOut = draw.OneIn(4);
        var values = Enumerable.Range(first, count)
            .Where(column => !leavesTotalsOut || !block.ColumnLeaves[column].IsDerived)
            .Select(column => Figure(block, row, column))
            .ToList();
        slips.Row(values);
        return values.Count == 1 && draw.OneIn(2) ? values[0] : $"[{string.Join(", ", values)}]";
    }

    private string Figure(FormBlock block, int row, int column)
    {
        var cell = block.FirstCell + (row * block.ColumnLeaves.Count) + column;
        var type = figures.Engine.Form.Cells[cell].Type;
        return figures.IsAbsent(cell) ? slips.Figure(YamlText.Quote(type.NotApplicable)) : slips.Figure(Written(figures[cell], type));
    }

    private string Written(decimal value, CellType type)
    {
        // A slip may make a number of no word.
        var index = (int)(Math.Abs(value) % 4);
        return type.Kind switch
        {
            CellKind.Date => CellFormat.Write(Math.Clamp(value, 0, 3_000_000), type),
            CellKind.Text => YamlText.Quote(draw.Of(CellTypes.Codes[index], "bought", "two\nlines", "无")),
            CellKind.Code => YamlText.Quote(CellTypes.Codes[index]),
            CellKind.Flag => draw.Of(index % 2 == 0 ? "no" : "yes", index % 2 == 0 ? "否" : "是"),
            _ when type.Specials.FirstOrDefault(special => special.Value == value) is { } special => YamlText.Quote(special.Text),
            _ => type.IsSigned && value > 0 && draw.OneIn(2) ? "+" + Plain(value) : Plain(value),
        };
    }

    private static string Plain(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    private string Key(string id, string label) => slips.Key(draw.OneIn(8) ? YamlText.Quote(label) : id);
}

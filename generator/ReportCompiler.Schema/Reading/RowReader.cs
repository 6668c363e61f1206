using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>Reads the numbers of a row into its cells.</summary>
internal sealed class RowReader(string file, YamlCursor cursor, ICollection<Finding> findings, Report report)
{
    private readonly List<RowValue> _values = [];

    /// <summary>Reads a list, or a single value where one cell is meant.</summary>
    public void Read(int firstCell, int count)
    {
        var span = cursor.Span;
        _values.Clear();
        if (cursor.Token == YamlToken.SequenceStart)
        {
            TakeList();
        }
        else if (cursor.Token == YamlToken.Scalar)
        {
            TakeSingle();
        }

        if (report[firstCell].Span.IsKnown)
        {
            ReportRepetition(firstCell, span);
            return;
        }

        var typed = TypedCells(firstCell, count);
        if (_values.Count != count && _values.Count != typed)
        {
            // A row that a syntax error cut short is not a row too short.
            if (!cursor.HasFailed)
            {
                ReportCount(firstCell, count, typed, span);
            }

            return;
        }

        Place(firstCell, count, span);
    }

    /// <summary>Reads one cell.</summary>
    public void ReadCell(int cell)
    {
        if (cursor.Token == YamlToken.Scalar)
        {
            Set(cell, new RowValue(cursor.Value, cursor.Span, IsNumber: true));
            cursor.Move();
            return;
        }

        Set(cell, new RowValue(string.Empty, cursor.Span, IsNumber: false));
        cursor.Skip();
    }

    private void TakeList()
    {
        cursor.Move();
        while (cursor.Token is not (YamlToken.SequenceEnd or YamlToken.End))
        {
            if (cursor.Token == YamlToken.Scalar)
            {
                _values.Add(new RowValue(cursor.Value, cursor.Span, IsNumber: true));
                cursor.Move();
            }
            else
            {
                _values.Add(new RowValue(string.Empty, cursor.Span, IsNumber: false));
                cursor.Skip();
            }
        }

        cursor.Move();
    }

    // A key without a value is a row without values.
    private void TakeSingle()
    {
        if (cursor.Value.Length > 0 || !cursor.IsPlain)
        {
            _values.Add(new RowValue(cursor.Value, cursor.Span, IsNumber: true));
        }

        cursor.Move();
    }

    private void Place(int firstCell, int count, SourceSpan rowSpan)
    {
        var next = 0;
        for (var cell = firstCell; cell < firstCell + count; cell++)
        {
            if (_values.Count < count && report.Form.Cells[cell].Column.IsDerived)
            {
                report.Set(cell, new Cell(0, CellState.Blank, rowSpan));
            }
            else
            {
                Set(cell, _values[next++]);
            }
        }
    }

    private void Set(int cell, RowValue value)
    {
        var definition = report.Form.Cells[cell];
        if (report[cell].Span.IsKnown)
        {
            ReportRepetition(cell, value.Span);
            return;
        }

        if (!value.IsNumber)
        {
            findings.Add(new Finding(ShapeDiagnostics.WrongShape, file, value.Span, definition.Place, ExpectedShape.Number) { Cell = definition.Path });
            report.Set(cell, new Cell(0, CellState.Invalid, value.Span));
            return;
        }

        var reading = NumberReader.Read(value.Text, definition.Type);
        report.Set(cell, new Cell(reading.State == CellState.Given ? reading.Value : 0, reading.State, value.Span));
        if (reading.Problem is not null && !(reading.State == CellState.Blank && definition.IsDerived))
        {
            findings.Add(Describe(reading, definition, value));
        }
    }

    // The same row or cell under its id and under its heading.
    private void ReportRepetition(int cell, SourceSpan span)
    {
        var definition = report.Form.Cells[cell];
        findings.Add(new Finding(ShapeDiagnostics.DuplicateKey, file, span, definition.Place, report[cell].Span.Line) { Cell = definition.Path });
    }

    private Finding Describe(NumberReading reading, FormCell cell, RowValue value)
    {
        var type = cell.Type;
        object detail = reading.Problem!.Id switch
        {
            "RC2030" => type.Unit.Length > 0 ? $" ({type.Unit})" : string.Empty,
            "RC2031" => type.Scale,
            "RC2033" => type.Minimum ?? -CellType.Limit,
            "RC2034" => type.Maximum ?? CellType.Limit,
            _ => reading.Canonical ?? string.Empty,
        };
        return new Finding(reading.Problem, file, value.Span, cell.Place, value.Text, detail)
        {
            Cell = cell.Path,
            Actual = value.Text,
            Expected = reading.Canonical,
        };
    }

    private int TypedCells(int firstCell, int count) =>
        Enumerable.Range(firstCell, count).Count(cell => !report.Form.Cells[cell].Column.IsDerived);

    private void ReportCount(int firstCell, int count, int typed, SourceSpan span)
    {
        var first = report.Form.Cells[firstCell];
        var place = string.Join(" · ", new[] { first.Section.Heading, first.Block.Title, first.Row.Words }.Where(part => !string.IsNullOrEmpty(part)));
        var expected = count.ToString(CultureInfo.InvariantCulture);
        var expectation = typed == count
            ? new LocalizedText(expected, expected)
            : new LocalizedText($"{expected}, or {typed} when the totals are left out", $"{expected}（省略合计时为 {typed}）");
        var at = _values.Count > count ? _values[count].Span : span;
        findings.Add(new Finding(ShapeDiagnostics.WrongValueCount, file, at, place, _values.Count, expectation)
        {
            Expected = expected,
            Actual = _values.Count.ToString(CultureInfo.InvariantCulture),
        });
        for (var cell = firstCell; cell < firstCell + count; cell++)
        {
            report.Set(cell, new Cell(0, CellState.Invalid, span));
        }
    }

    private readonly record struct RowValue(string Text, SourceSpan Span, bool IsNumber);
}

using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>Reads the numbers of a row into its cells.</summary>
internal sealed class RowReader(string file, YamlCursor cursor, List<Finding> findings, Report report)
{
    private readonly List<RowValue> _values = [];
    private readonly ItemTaker _taker = new(cursor);
    private IReadOnlyList<int> _cells = [];

    /// <summary>Reads a list, or a single value where one cell is meant.</summary>
    /// <param name="cells">The indexes of the cells, in order.</param>
    public void Read(IReadOnlyList<int> cells)
    {
        _cells = cells;
        var span = cursor.Span;
        if (cursor.IsUnread)
        {
            cursor.Skip();
            Invalidate(span);
            return;
        }

        var isAlias = cursor.Alias is not null;
        var isList = cursor.Token == YamlToken.SequenceStart;
        Take(isList);
        if (isAlias)
        {
            Invalidate(span);
        }
        else
        {
            Place(span, isList);
        }
    }

    private void Take(bool isList)
    {
        _values.Clear();
        if (isList && _cells.Count == 1 && report.Form.Cells[_cells[0]].Type.TakesItems)
        {
            TakeOnlyList();
        }
        else if (isList)
        {
            cursor.Move();
            TakeItemsOfRow();
        }
        else
        {
            TakeSingle(_cells.Count);
        }
    }

    private void Place(SourceSpan span, bool isList)
    {
        var count = _cells.Count;
        var typed = _cells.Count(cell => !report.Form.Cells[cell].IsLeftOutOfRow);
        if (isList && WideCommas.Split(_values, count, typed) is { } comma)
        {
            findings.Add(WideCommas.Describe(file, comma.Place, RowWords.Of(report.Form, _cells), comma.Comma));
        }
        else if (!isList && WideCommas.Unwrap(_values, count, typed, file, RowWords.Of(report.Form, _cells)) is { } brackets)
        {
            findings.Add(brackets);
        }

        if (!isList && _values.Count < count && _values.TrueForAll(value => value.Kind == RowValueKind.Text && ValueReader.IsBlankMark(value.Text)))
        {
            LeaveBlank(span);
        }
        else if (_values.Count != count && _values.Count != typed)
        {
            ReportCount(count, typed, span);
        }
        else
        {
            Place(count, span);
        }
    }

    /// <summary>Reads a choice in the words of the report, whose key has been read.</summary>
    /// <param name="cell">The index of the cell.</param>
    /// <param name="key">The key.</param>
    /// <param name="span">Where the key stands.</param>
    public void ReadOther(int cell, string key, SourceSpan span)
    {
        _cells = [cell];
        var words = _taker.TakeValue();
        var isText = words.Kind is RowValueKind.Text or RowValueKind.Mark;
        var item = new RowValue(words.Text, span, RowValueKind.Text) { Key = key };
        Set(cell, isText ? new RowValue(words.Text, span, RowValueKind.List) { Items = [item] } : words);
    }

    /// <summary>Reads one cell.</summary>
    public void ReadCell(int cell)
    {
        _cells = [cell];
        if (cursor.IsUnread)
        {
            Invalidate(cursor.Span);
            cursor.Skip();
        }
        else
        {
            Set(cell, _taker.TakeValue());
        }
    }

    // Where a row is one cell that takes a list, the list is that of the cell; within one more pair of brackets, too.
    private void TakeOnlyList()
    {
        var span = cursor.Span;
        cursor.Move();
        if (cursor.Token == YamlToken.SequenceStart && !cursor.IsDash)
        {
            TakeItemsOfRow();
        }
        else
        {
            _values.Add(_taker.TakeRest(span));
        }
    }

    private void TakeItemsOfRow()
    {
        while (cursor.Token is not (YamlToken.SequenceEnd or YamlToken.End))
        {
            _values.Add(_taker.TakeValue());
        }

        cursor.Move();
    }

    // A key without a value is a row without values; where the row is a single cell, that cell is blank.
    private void TakeSingle(int count)
    {
        if (cursor.Value.Length > 0 || !cursor.IsPlain || count == 1)
        {
            _values.Add(_taker.TakeValue());
        }
        else
        {
            cursor.Move();
        }
    }

    /// <summary>Reports a mapping that stands where the values of a row should, and passes over the rest of it.</summary>
    /// <param name="cells">The indexes of the cells.</param>
    /// <param name="span">Where it stands.</param>
    public void Misshapen(IReadOnlyList<int> cells, SourceSpan span)
    {
        while (cursor.Token is not (YamlToken.MappingEnd or YamlToken.End))
        {
            cursor.Skip();
        }

        _cells = cells;
        findings.Add(new Finding(ShapeDiagnostics.WrongShape, file, span, RowWords.Of(report.Form, cells), ExpectedShape.Row));
        Invalidate(span);
    }

    // A row with nothing behind its key, or with one mark for all of it.
    private void LeaveBlank(SourceSpan span)
    {
        foreach (var cell in _cells)
        {
            report.Set(cell, new Cell(0, CellState.Blank, span));
        }

        var typed = _cells.Select(cell => report.Form.Cells[cell]).FirstOrDefault(cell => cell is { IsDerived: false, Type.AllowsBlank: false });
        if (typed is not null)
        {
            findings.Add(new Finding(ValueDiagnostics.BlankRow, file, span, RowWords.Of(report.Form, _cells)) { Cell = typed.Path });
        }
    }

    // What a short row says, its values say by their places: where one of them is none, two may have become one.
    private void Place(int count, SourceSpan rowSpan)
    {
        var next = 0;
        var before = findings.Count;
        foreach (var cell in _cells)
        {
            if (_values.Count < count && report.Form.Cells[cell].IsLeftOutOfRow)
            {
                report.Set(cell, new Cell(0, CellState.Blank, rowSpan));
            }
            else
            {
                Set(cell, _values[next++]);
            }
        }

        SayOnce(before, rowSpan);
        if (_values.Count < count && _cells.Any(cell => report[cell].State == CellState.Invalid))
        {
            Invalidate(rowSpan);
        }
    }

    // Of a row that nobody has filled in yet, one finding says more than one for each of its cells.
    private void SayOnce(int before, SourceSpan rowSpan)
    {
        var typed = _cells.Where(cell => !report.Form.Cells[cell].IsDerived).ToList();
        var blank = findings.Skip(before).Count(finding => finding.Definition == ValueDiagnostics.BlankCell);
        if (blank < 2 || blank != findings.Count - before || !_cells.All(cell => report[cell].State == CellState.Blank) || typed.Count < 2)
        {
            return;
        }

        findings.RemoveRange(before, findings.Count - before);
        findings.Add(new Finding(ValueDiagnostics.BlankRow, file, rowSpan, RowWords.Of(report.Form, _cells)) { Cell = report.Form.Cells[typed[0]].Path });
    }

    private void Set(int cell, RowValue value)
    {
        var definition = report.Form.Cells[cell];
        if (value.Kind == RowValueKind.List && !definition.Type.TakesItems)
        {
            value = value with { Kind = RowValueKind.Nested };
        }

        if (value.Kind == RowValueKind.Nested)
        {
            findings.Add(new Finding(ShapeDiagnostics.WrongShape, file, value.Span, definition.Place, ExpectedShape.Number) { Cell = definition.Path });
        }

        if (value.Kind is RowValueKind.Nested or RowValueKind.Alias)
        {
            report.Set(cell, new Cell(0, CellState.Invalid, value.Span));
            return;
        }

        var (reading, place) = value.Kind == RowValueKind.List
            ? ItemReader.Read(value, definition.Type)
            : (ValueReader.Read(value.Text, definition.Type), value);
        report.Set(cell, new Cell(reading.State == CellState.Given ? reading.Value : 0, reading.State, value.Span, reading.Text));
        if (reading.Problem is not null && !(reading.State == CellState.Blank && definition.IsDerived))
        {
            findings.Add(ValueFindings.Describe(file, reading, definition, place));
        }
        else if (value.Kind == RowValueKind.Mark)
        {
            findings.Add(
                new Finding(ShapeDiagnostics.UnquotedMark, file, value.Span, definition.Place, value.Text) { Cell = definition.Path, Actual = value.Text });
        }
        else if (definition.Type.Kind == CellKind.Text && CutText.Behind(cursor, file, value.Span, LocalizedText.Verbatim(definition.Place)) is { } cut)
        {
            findings.Add(cut);
        }
    }

    private void ReportCount(int count, int typed, SourceSpan span)
    {
        // A row that a syntax error cut short is not a row too short.
        if (cursor.HasFailed)
        {
            return;
        }

        if (_values.Find(value => value.Kind is RowValueKind.Nested or RowValueKind.List) is { Kind: RowValueKind.Nested or RowValueKind.List } nested)
        {
            findings.Add(new Finding(ShapeDiagnostics.WrongShape, file, nested.Span, RowWords.Of(report.Form, _cells), ExpectedShape.Row));
            Invalidate(span);
            return;
        }

        var expected = count.ToString(CultureInfo.InvariantCulture);
        var expectation = typed == count
            ? LocalizedText.Verbatim(expected)
            : Words.Say("row-reader.count", $"{expected}, or {typed} without the totals", $"{expected}（不填合计时为 {typed}）");
        var at = _values.Count > count ? _values[count].Span : span;
        if (SplitThousands.Find(_values, count, typed) is { } number)
        {
            (at, expectation) = (number.Span, SplitThousands.Describe(expectation, number.Text));
        }

        findings.Add(new Finding(ShapeDiagnostics.WrongValueCount, file, at, RowWords.Of(report.Form, _cells), _values.Count, expectation)
        {
            Expected = expected,
            Actual = _values.Count.ToString(CultureInfo.InvariantCulture),
        });
        Invalidate(span);
    }

    private void Invalidate(SourceSpan span)
    {
        foreach (var cell in _cells)
        {
            report.Set(cell, new Cell(0, CellState.Invalid, span));
        }
    }
}

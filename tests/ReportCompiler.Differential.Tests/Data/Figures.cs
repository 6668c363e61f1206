using ReportCompiler.Differential.Tests.Drawing;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Differential.Tests.Data;

/// <summary>The figures of a report, totals included: at first all right, then with slips as people make them.</summary>
internal sealed class Figures
{
    private const int FirstDay = 737_790;

    private readonly decimal[] _values;
    private readonly bool[] _isAbsent;

    private Figures(FormEngine engine, Form form, decimal[] values, bool[] isAbsent)
    {
        Engine = engine;
        Form = form;
        _values = values;
        _isAbsent = isAbsent;
    }

    /// <summary>The form that they fill in.</summary>
    public FormEngine Engine { get; }

    /// <summary>The form of the report, with its components and lines.</summary>
    public Form Form { get; }

    /// <summary>The figure of a cell.</summary>
    public decimal this[int cell] => _values[cell];

    /// <summary>Whether a cell does not apply.</summary>
    public bool IsAbsent(int cell) => _isAbsent[cell];

    /// <summary>Figures whose totals are right.</summary>
    /// <param name="draw">The choices.</param>
    /// <param name="engine">The form.</param>
    /// <param name="before">A report of which some figures are repeated, by path; null for none.</param>
    public static Figures Make(Draw draw, FormEngine engine, Figures? before)
    {
        var repeats = draw.Of(0, 30, 90);
        var form = new ShapeGen(draw, engine.Form).Make(before?.Form);
        var values = form.Cells.Select(cell =>
            before?.Form.IndexOf(cell.Path) is { } same and >= 0 && draw.Percent(repeats) ? before[same] : Value(draw, cell.Type));
        return new Figures(engine, form, [.. values], [.. form.Cells.Select(cell => cell.Type.NotApplicable.Length > 0 && draw.OneIn(4))]).WithTotals();
    }

    /// <summary>Figures that are, cell by cell, the sums of others; of the components that the first of these has.</summary>
    public static Figures Collected(FormEngine engine, IReadOnlyList<Figures> members) => new(
        engine,
        members[0].Form,
        [.. members[0].Form.Cells.Select(cell => members.Sum(member => member.Form.IndexOf(cell.Path) is var same and >= 0 ? member[same] : 0))],
        new bool[members[0].Form.Cells.Count]);

    /// <summary>Makes a slip, or two.</summary>
    /// <param name="draw">The choices.</param>
    /// <param name="before">Last year's figures.</param>
    public void Slip(Draw draw, Figures? before)
    {
        var cell = draw.Below(_values.Length);
        var columns = Form.Cells[cell].Block.ColumnLeaves.Count;
        switch (draw.Below(8))
        {
            case 0:
                _values[cell] *= 10;
                break;
            case 1:
                _values[cell] = Transposed(_values[cell]);
                break;
            case 2:
                Swap(cell, cell + 1);
                break;
            case 3:
                Swap(cell, cell + columns);
                break;
            case 4:
                Shift(cell, columns);
                break;
            case 5 when before?.Form.IndexOf(Form.Cells[cell].Path) is { } same and >= 0:
                _values[cell] = before[same];
                break;
            case 6:
                _values[cell] += draw.Between(-3, 3);
                _values[draw.Below(_values.Length)] += 1;
                break;
            default:
                _values[cell] += draw.OneIn(2) ? 1 : -1;
                break;
        }
    }

    // Small numbers agree by chance, as rules made at random need it; a few have digits enough to be transposed.
    private static decimal Value(Draw draw, CellType type)
    {
        if (!type.IsNumber)
        {
            return type.Kind == CellKind.Date ? FirstDay + draw.Below(365) : draw.Below(4);
        }

        if (type.Specials.Count > 0 && draw.OneIn(5))
        {
            return draw.Of(0.5m, 1000);
        }

        var whole = draw.Below(10) switch
        {
            < 3 => 0,
            < 7 => draw.Between(1, 4),
            < 9 => draw.Between(10, 99),
            _ => draw.Between(100, 4999),
        };
        var value = whole + (type.Scale > 0 && draw.OneIn(2) ? draw.Between(0, 9) / 10m : 0);
        value = type.IsSigned && draw.OneIn(3) ? -value : value;
        return type.Maximum is { } most && value > most ? draw.Between(0, (int)Math.Min(most, 9)) : value;
    }

    private static decimal Transposed(decimal value)
    {
        var digits = value.ToString(System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
        var at = Array.FindIndex(digits, char.IsAsciiDigit);
        if (at >= 0 && at + 1 < digits.Length && char.IsAsciiDigit(digits[at + 1]))
        {
            (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
        }

        return decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    private void Swap(int first, int second)
    {
        if (second < _values.Length)
        {
            (_values[first], _values[second]) = (_values[second], _values[first]);
        }
    }

    private void Shift(int cell, int columns)
    {
        var row = Form.Cells[cell].Row.FirstCell;
        var values = _values[row..(row + columns)];
        for (var column = 0; column < columns; column++)
        {
            _values[row + column] = values[(column + 1) % columns];
        }
    }

    private Figures WithTotals()
    {
        var report = new Report(Form, new ReportHeader(string.Empty, Form.Family, "a", Form.Years.First, null, default, default, default));
        foreach (var cell in Form.PresentCells.Where(cell => !cell.IsDerived))
        {
            report.Set(cell.Index, new Cell(_values[cell.Index], _isAbsent[cell.Index] ? CellState.NotApplicable : CellState.Given, default));
        }

        Checker.Fill(Engine, report);
        foreach (var cell in Form.PresentCells.Where(cell => cell.IsDerived))
        {
            _values[cell.Index] = report[cell.Index].Value;
            _isAbsent[cell.Index] = report[cell.Index].State == CellState.NotApplicable;
        }

        return this;
    }
}

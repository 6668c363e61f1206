using System.Globalization;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Tests.Fixing;

/// <summary>Miscopies figures, the same ones in every run: a digit changed, lost or doubled, two exchanged, a zero more or less, another figure.</summary>
/// <param name="seed">Where the drawing begins.</param>
internal sealed class SlipMaker(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number of at least 0 and less than a limit (the generator is that of MMIX).</summary>
    public int Below(int limit)
    {
        _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
        return (int)((_state >> 33) % (ulong)limit);
    }

    /// <summary>The cells that state a plain number in the file.</summary>
    public static List<int> CellsOf(Report report) =>
    [
        .. report.Form.PresentCells.Where(cell => cell.Type.IsNumber && report[cell.Index] is { State: CellState.Given, Text: null, Span.IsKnown: true })
            .Select(cell => cell.Index),
    ];

    /// <summary>The text of a report with other figures in some cells.</summary>
    public string Miscopy(Report report, string text, IReadOnlyList<int> cells)
    {
        var lines = text.Split('\n');

        // From the right, so that the places of the others in the line stay as they are.
        foreach (var span in cells.Select(cell => report[cell].Span).OrderByDescending(span => span.Column))
        {
            var line = lines[span.Line - 1];
            var figure = line[(span.Column - 1)..(span.EndColumn - 1)];
            lines[span.Line - 1] = line[..(span.Column - 1)] + Other(figure) + line[(span.EndColumn - 1)..];
        }

        return string.Join('\n', lines);
    }

    private string Other(string figure)
    {
        while (true)
        {
            var other = Slip(figure).TrimStart('0');
            other = other.Length == 0 || other[0] == '.' ? "0" + other : other;
            if (other != figure)
            {
                return other;
            }
        }
    }

    private string Slip(string figure)
    {
        var digits = Enumerable.Range(0, figure.Length).Where(at => char.IsAsciiDigit(figure[at])).ToList();
        var at = digits[Below(digits.Count)];
        var (before, digit, after) = (figure[..at], figure[at], figure[(at + 1)..]);
        return Below(8) switch
        {
            0 or 1 => before + (char)('0' + Below(10)) + after,
            2 => before + after,
            3 => before + digit + digit + after,
            4 when after.Length > 0 && char.IsAsciiDigit(after[0]) => before + after[0] + digit + after[1..],
            5 when !figure.Contains('.', StringComparison.Ordinal) => figure + "0",
            6 => (decimal.Parse(figure, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture),
            _ => Below(2000).ToString(CultureInfo.InvariantCulture),
        };
    }
}

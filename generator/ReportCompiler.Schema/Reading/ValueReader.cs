using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>Reads what stands in a cell: a value of its type, a word that may stand for one, or nothing.</summary>
internal static class ValueReader
{
    private static readonly HashSet<string> BlankMarks = new(StringComparer.Ordinal)
    {
        string.Empty, "/", "／", "-", "－", "–", "—", "——", "~", "null",
    };

    // The dash that keyboards have means what the one means that forms have.
    private const string Hyphen = "-";
    private const string Dash = "—";

    // In a column of numbers 无 says that nobody filled the cell in; in a text it is an answer.
    private const string None = "无";

    private static readonly Dictionary<string, decimal> Flags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = 1, ["yes"] = 1, ["是"] = 1, ["false"] = 0, ["no"] = 0, ["否"] = 0,
    };

    /// <summary>Whether a text says that nothing stands there.</summary>
    /// <param name="text">The text of a cell, or in place of a row.</param>
    public static bool IsBlankMark(string text) => BlankMarks.Contains(text.Trim());

    /// <summary>Reads a value.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="type">What may stand there.</param>
    public static ValueReading Read(string text, CellType type)
    {
        var trimmed = Meant(text.Trim(), type);
        if (type.NotApplicable.Length > 0 && trimmed == type.NotApplicable)
        {
            return new ValueReading(0, CellState.NotApplicable, null, null, trimmed);
        }

        if (type.Specials.FirstOrDefault(special => special.Text == trimmed) is { } word)
        {
            return new ValueReading(word.Value, CellState.Given, null, null, trimmed);
        }

        if ((IsBlankMark(trimmed) && !type.Labels.Contains(trimmed)) || (type.IsNumber && trimmed == None))
        {
            return new ValueReading(0, CellState.Blank, type.AllowsBlank ? null : ValueDiagnostics.BlankCell, null);
        }

        return type.Kind switch
        {
            CellKind.Date => DayNumber.Parse(trimmed) is { } day
                ? new ValueReading(day, CellState.Given, null, null)
                : Invalid(ValueDiagnostics.NotADate),
            CellKind.Text => ReadText(text, type),
            CellKind.Code or CellKind.Choices or CellKind.Names => ItemReader.Read(trimmed, type),
            CellKind.Flag => ReadFlag(trimmed, type),
            _ => NumberReader.Read(text, type),
        };
    }

    private static string Meant(string text, CellType type) => text == Hyphen && !IsWord(Hyphen, type) && IsWord(Dash, type) ? Dash : text;

    private static bool IsWord(string text, CellType type) => type.NotApplicable == text || type.Specials.Any(special => special.Text == text);

    // Of what must have a shape, what stands around it is no part.
    private static ValueReading ReadText(string text, CellType type)
    {
        if (type.Pattern.Length == 0)
        {
            return new ValueReading(0, CellState.Given, null, null, text);
        }

        return TextPattern.Parse(type.Pattern)?.Matches(text.Trim()) == false
            ? Invalid(ValueDiagnostics.NotOfShape)
            : new ValueReading(0, CellState.Given, null, null, text.Trim());
    }

    private static ValueReading ReadFlag(string text, CellType type)
    {
        if (Flags.TryGetValue(text, out var flag))
        {
            return new ValueReading(flag, CellState.Given, null, null, text);
        }

        return type.Labels.ToList().IndexOf(text) is >= 0 and var label
            ? new ValueReading(1 - label, CellState.Given, null, null, text)
            : Invalid(ValueDiagnostics.NotAFlag);
    }

    private static ValueReading Invalid(DiagnosticDefinition problem) => new(0, CellState.Invalid, problem, null);
}

using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Reading;

/// <summary>Reads what is chosen or listed in a cell.</summary>
internal static class ItemReader
{
    /// <summary>Reads a list.</summary>
    /// <param name="value">The list.</param>
    /// <param name="type">A type that takes lists.</param>
    /// <returns>What it says, and the item, or the list, that a problem concerns.</returns>
    public static (ValueReading Reading, RowValue Place) Read(RowValue value, CellType type)
    {
        if (value.Items.Count == 1 && value.Items[0].Key is null)
        {
            return (ValueReader.Read(value.Items[0].Text, type), value.Items[0]);
        }

        if (value.Items.Count == 0 && !type.IsList)
        {
            return (new ValueReading(0, CellState.Blank, type.AllowsBlank ? null : ValueDiagnostics.BlankCell, null), value);
        }

        if (value.Items.Count > 1 && !type.IsList)
        {
            return (Invalid(ValueDiagnostics.SeveralChosen), value);
        }

        var items = new List<string>();
        foreach (var item in value.Items)
        {
            var problem = Take(item.Key, item.Text.Trim(), type, items);
            if (problem is not null)
            {
                return (Invalid(problem), item with { Text = item.Key is { } key && ValueReader.IsBlankMark(item.Text) ? key : item.Text.Trim() });
            }
        }

        return (Of(items, type), value);
    }

    /// <summary>Reads what a cell says as a single text, one item to a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">A type that takes lists.</param>
    public static ValueReading Read(string text, CellType type)
    {
        var items = new List<string>();
        var problem = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)
            .Select(line => CellItems.OtherIn(line) is { } words && type.Other.Length > 0
                ? Take(CellItems.Other, words, type, items)
                : Take(null, line, type, items))
            .FirstOrDefault(found => found is not null);
        return problem is not null ? Invalid(problem)
            : items.Count > 1 && !type.IsList ? Invalid(ValueDiagnostics.SeveralChosen)
            : Of(items, type);
    }

    private static ValueReading Of(List<string> items, CellType type)
    {
        var value = type.IsList ? items.Count : type.Codes.ToList().IndexOf(items[0]) is >= 0 and var place ? place : type.Codes.Count;
        return new ValueReading(value, CellState.Given, null, null, CellItems.Join(items));
    }

    private static DiagnosticDefinition? Take(string? key, string text, CellType type, List<string> items)
    {
        if (type.Kind == CellKind.Names)
        {
            return key is not null ? ValueDiagnostics.NotACode : ValueReader.IsBlankMark(text) ? ValueDiagnostics.BlankCell : Add(text, items);
        }

        var isOther = type.Other.Length > 0 && (key ?? text) is var word && (word == CellItems.Other || word == type.Other);
        if (isOther)
        {
            var words = string.Join(" ", text.Split('\n').Select(line => line.Trim()));
            return key is null || ValueReader.IsBlankMark(text) ? ValueDiagnostics.OtherWithoutText : Add(CellItems.OfOther(words), items);
        }

        return key is null && PlaceOf(text, type) is >= 0 and var place ? Add(type.Codes[place], items) : ValueDiagnostics.NotACode;
    }

    // A word may be written as the form prints it, too.
    private static int PlaceOf(string text, CellType type) =>
        type.Codes.ToList().IndexOf(text) is >= 0 and var place ? place : type.Labels.ToList().IndexOf(text);

    private static DiagnosticDefinition? Add(string item, List<string> items)
    {
        if (items.Contains(item))
        {
            return ValueDiagnostics.ChosenTwice;
        }

        items.Add(item);
        return null;
    }

    private static ValueReading Invalid(DiagnosticDefinition problem) => new(0, CellState.Invalid, problem, null);
}

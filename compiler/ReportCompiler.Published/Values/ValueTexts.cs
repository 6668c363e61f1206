using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Published.Values;

/// <summary>Reads the texts of cells as documents have them.</summary>
internal static class ValueTexts
{
    private const int GroupLength = 3;

    /// <summary>What a text is in a cell.</summary>
    /// <param name="text">The text; a line break in it is a line feed.</param>
    /// <param name="type">What may stand in the cell.</param>
    public static ValueText Read(string text, CellType type)
    {
        if (RemarkText.Split(text) is { } remarked && Read(remarked.Figure, type) is { State: ReadingState.Filled } figure)
        {
            return remarked.IsChange ? figure : figure with { State = ReadingState.Converted };
        }

        if (type.Kind == CellKind.Text)
        {
            return Of(FoldedText.OfLines(text), type, ReadingState.Filled) ?? Doubtful();
        }

        if (type.IsOfWords || type.Kind == CellKind.Flag)
        {
            return ChosenText.Read(text, type) is { } chosen && Of(chosen, type, ReadingState.Filled) is { } words ? words : Doubtful();
        }

        var folded = FoldedText.Of(text);
        if (Of(WordOf(folded, type), type, ReadingState.Filled) is { } value)
        {
            return value;
        }

        return type.Kind == CellKind.Date
            ? DayText.Read(folded) is { } day && Of(day, type, ReadingState.Converted) is { } date ? date : Doubtful()
            : ReadNumber(folded, type);
    }

    // A figure between marks that are none of its own, then one that is broken.
    private static ValueText ReadNumber(string text, CellType type)
    {
        var bare = text.TrimStart(Currencies(text)).TrimStart();
        if (bare != text && !IsCurrency(type.Unit))
        {
            return Doubtful();
        }

        if (bare != text && Of(bare, type, ReadingState.Filled) is { } amount)
        {
            return amount;
        }

        var grouped = WithoutGroups(bare);
        if (grouped != text && Of(grouped, type, ReadingState.Converted) is { } figure)
        {
            return figure;
        }

        if (ForeignValue.Converted(grouped, type) is { } meant && Of(meant, type, ReadingState.Converted) is { } converted)
        {
            return converted;
        }

        var joined = bare.Replace(" ", string.Empty, StringComparison.Ordinal);
        var parts = bare.Split(' ').Append(joined).Select(part => Of(part, type, ReadingState.Filled)?.Written).OfType<string>();
        return new ValueText(ReadingState.Doubtful, null, joined == bare ? [] : [.. parts.Distinct(StringComparer.Ordinal)]);
    }

    // ISO 4217. A sign of money says nothing of thousands or millions that the form counts in.
    private static bool IsCurrency(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);

    private static char[] Currencies(string text) =>
        [.. text.Where(character => char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol).Distinct()];

    // 1 234 567, as many countries write it.
    private static string WithoutGroups(string text)
    {
        var groups = text.Split(' ');
        return groups.Length > 1 && groups[0].Length <= GroupLength && groups[0].All(char.IsDigit) && groups[0].Length > 0 && groups[0][0] != '0'
            && groups.Skip(1).All(group => group.TakeWhile(char.IsDigit).Count() == GroupLength && (group.Length == GroupLength || group[GroupLength] == '.'))
            && groups.Length > 2
            ? string.Concat(groups)
            : text;
    }

    // Words are told whatever their case.
    private static string WordOf(string text, CellType type) =>
        type.Specials.Select(special => special.Text).Append(type.NotApplicable)
            .FirstOrDefault(word => word.Length > 0 && string.Equals(Bare(word), Bare(text), StringComparison.OrdinalIgnoreCase)) ?? text;

    private static string Bare(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static ValueText? Of(string text, CellType type, ReadingState state)
    {
        var cell = ForeignValue.Read(text, type);
        return cell.State switch
        {
            CellState.Given or CellState.NotApplicable => new ValueText(state, ForeignValue.Write(cell, type), []),
            CellState.Blank => new ValueText(ReadingState.Blank, null, []),
            _ => null,
        };
    }

    private static ValueText Doubtful() => new(ReadingState.Doubtful, null, []);
}

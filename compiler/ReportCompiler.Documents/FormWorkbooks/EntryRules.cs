using System.Globalization;
using ReportCompiler.Documents.Layout;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>What may be entered in the open cells of a table: whole numbers, decimals, days and words as the form has them.</summary>
internal static class EntryRules
{
    // What a list may hold that is written out in a rule.
    private const int LongestList = 250;

    /// <summary>The rules for a table, one for each type of cell.</summary>
    /// <param name="section">The section of the table.</param>
    /// <param name="layout">The table.</param>
    /// <param name="language">The language of what is said beside the form.</param>
    public static IReadOnlyList<EntryRule> Of(FormSection section, DrawnTable layout, Language language) =>
    [
        .. layout.Places.Where(place => place.Cell is { IsDerived: false }).GroupBy(place => place.Cell!.Type)
            .Select(group => Of(group.Key, group.ToList(), section, language)),
    ];

    /// <summary>The rule for a day.</summary>
    /// <param name="cell">The cell, as a formula of its sheet names it.</param>
    public static string Day(string cell) => $"IF(ISNUMBER({cell}),AND({cell}=INT({cell}),{cell}>60),FALSE)";

    private static EntryRule Of(CellType type, List<TablePlace> places, FormSection section, Language language)
    {
        var first = SheetWriter.NameOf(TableSheet.RowOf(places[0].Row), places[0].Column);
        var title = section.Short.Length > 0 ? section.Short : section.Heading;
        var list = ListOf(type, language);
        return new EntryRule(RangesOf(places), title, FormSheetWords.Entry(type).In(language))
        {
            Choices = list,
            Formula = list is null ? FormulaOf(type, first) : null,
        };
    }

    // Places beside one another are one range.
    private static List<string> RangesOf(List<TablePlace> places)
    {
        var ranges = new List<string>();
        for (var index = 0; index < places.Count;)
        {
            var end = index;
            while (end + 1 < places.Count && places[end + 1].Row == places[index].Row
                && places[end + 1].Column == places[end].Column + places[end].ColumnSpan)
            {
                end++;
            }

            var row = TableSheet.RowOf(places[index].Row);
            var (from, to) = (SheetWriter.NameOf(row, places[index].Column), SheetWriter.NameOf(row, places[end].Column));
            ranges.Add(from == to ? from : $"{from}:{to}");
            index = end + 1;
        }

        return ranges;
    }

    private static string? ListOf(CellType type, Language language)
    {
        if (type.Kind is not (CellKind.Code or CellKind.Flag) || type.Other.Length > 0)
        {
            return null;
        }

        var words = FormSheetWords.ChoicesOf(type).Select(word => word.In(language)).Concat(type.NotApplicable.Length > 0 ? [type.NotApplicable] : []).ToList();
        var list = string.Join(',', words);
        return list.Length > LongestList || words.Exists(word => word.Contains(',', StringComparison.Ordinal)) ? null
            : $"\"{list.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string? FormulaOf(CellType type, string cell)
    {
        var words = type.Specials.Select(special => special.Text).Append(type.NotApplicable).Where(word => word.Length > 0)
            .Select(word => $"{cell}=\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"").ToList();
        var other = words.Count == 0 ? "FALSE" : $"OR({string.Join(',', words)})";
        if (type.Kind == CellKind.Date)
        {
            return $"IF(ISNUMBER({cell}),AND({cell}=INT({cell}),{cell}>60),{other})";
        }

        if (type.Kind == CellKind.Text && TextPattern.Parse(type.Pattern) is { Length: { } length })
        {
            return words.Count == 0 ? FormattableString.Invariant($"LEN({cell})={length}") : FormattableString.Invariant($"OR(LEN({cell})={length},{other})");
        }

        return type.IsNumber ? $"IF(ISNUMBER({cell}),AND({string.Join(',', BoundsOf(type, cell))}),{other})" : null;
    }

    private static IEnumerable<string> BoundsOf(CellType type, string cell)
    {
        yield return type.Kind == CellKind.Integer ? $"{cell}=INT({cell})" : FormattableString.Invariant($"ROUND({cell},{type.Scale})={cell}");
        yield return FormattableString.Invariant($"ABS({cell})<={CellType.Limit}");
        if (type.Minimum is { } minimum)
        {
            yield return $"{cell}>={minimum.ToString(CultureInfo.InvariantCulture)}";
        }

        if (type.Maximum is { } maximum)
        {
            yield return $"{cell}<={maximum.ToString(CultureInfo.InvariantCulture)}";
        }
    }
}

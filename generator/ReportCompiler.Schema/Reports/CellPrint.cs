using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Reports;

/// <summary>How the form prints what stands in a cell: in its own words, and where the form has boxes, in boxes that are ticked or not.</summary>
public static class CellPrint
{
    private const string Ticked = "☑";
    private const string Empty = "□";
    private const char HardSpace = '\u00A0';
    private const string WordJoiner = "\u2060";
    private const char WideColon = '\uFF1A';
    private const char FirstWide = '\u2E80';

    /// <summary>What is chosen in the words of the form, and anything else as it is written; empty where nothing stands.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="type">What may stand in it.</param>
    public static string InWords(in Cell cell, CellType type)
    {
        if (!cell.HasValue || type.Kind == CellKind.Flag && type.Labels.Count == 0)
        {
            return CellFormat.Write(cell, type);
        }

        return type.Kind switch
        {
            CellKind.Flag => type.Labels[cell.Value == 0 ? 1 : 0],
            CellKind.Code or CellKind.Choices => string.Join(type.Joint, CellItems.Of(cell.Text).Select(item => WordsOf(item, type))),
            _ => CellFormat.Write(cell, type),
        };
    }

    /// <summary>What stands in the table of the form: with its boxes, none of them ticked where nothing stands.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="type">What may stand in it.</param>
    public static string InForm(in Cell cell, CellType type)
    {
        if (type.Drawing == CellDrawing.Words || cell.State == CellState.NotApplicable)
        {
            return InWords(cell, type);
        }

        if (type.Drawing == CellDrawing.Box)
        {
            return cell.HasValue && cell.Value != 0 ? Ticked : Empty;
        }

        if (type.Kind == CellKind.Flag)
        {
            var answer = cell.HasValue ? cell.Value : -1;
            return $"{Box(answer == 1, type.Labels[0])} {Box(answer == 0, type.Labels[1])}";
        }

        var items = cell.HasValue ? CellItems.Of(cell.Text) : [];
        var boxes = type.Codes.Select(code => Box(items.Contains(code), WordsOf(code, type)));
        return string.Join(" ", type.Other.Length == 0 ? boxes : boxes.Append(OtherBox(items, type)));
    }

    /// <summary>A text with boxes of which none is parted from its word at the end of a line, for where lines are broken to fit.</summary>
    /// <param name="text">The text.</param>
    public static string Unparted(string text) => text.Replace(Ticked, Ticked + WordJoiner).Replace(Empty, Empty + WordJoiner);

    private static string OtherBox(IReadOnlyList<string> items, CellType type) =>
        items.FirstOrDefault(item => CellItems.OtherIn(item) is not null) is { } other ? Box(true, WordsOf(other, type)) : Box(false, type.Other);

    private static string WordsOf(string item, CellType type)
    {
        if (CellItems.OtherIn(item) is { } words && type.Other.Length > 0)
        {
            return type.Other + (IsWide(type.Other) ? WideColon.ToString() : ": ") + words;
        }

        return type.Labels.Count > 0 && type.Codes.ToList().IndexOf(item) is >= 0 and var place ? type.Labels[place] : item;
    }

    // A box and its word are not parted at the end of a line; beside a wide letter there is room enough.
    private static string Box(bool isTicked, string word) => (isTicked ? Ticked : Empty) + (IsWide(word) ? word : HardSpace + word);

    private static bool IsWide(string word) => word.Length > 0 && word[0] >= FirstWide;
}

using System.Buffers;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Published.Values;

/// <summary>Reads what is chosen in a cell as the form prints it: in words, or in boxes that are ticked.</summary>
internal static class ChosenText
{
    private const string Ticks = "\u2611\u2612\u25A0\u2714\u2713\uF052";
    private const string Boxes = Ticks + "\u25A1\u2610";
    private static readonly SearchValues<char> BoxMarks = SearchValues.Create(Boxes);

    private const char WordJoiner = '\u2060';
    private const char WideColon = '\uFF1A';

    /// <summary>The items that are chosen, as a data file has them; null where that cannot be told.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">What may stand in the cell.</param>
    public static string? Read(string text, CellType type)
    {
        var bare = FoldedText.Of(text.Replace(WordJoiner.ToString(), string.Empty, StringComparison.Ordinal));
        if (type.Kind == CellKind.Names)
        {
            return type.Joint.Length == 0 ? bare
                : CellItems.Join(bare.Split(type.Joint.Trim(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        if (bare.AsSpan().IndexOfAny(BoxMarks) < 0)
        {
            return type.IsList && type.Joint.Trim().Length > 0 ? Items(bare.Split(type.Joint.Trim()), type) : Items([bare], type);
        }

        if (type.Kind == CellKind.Flag && type.Labels.Count == 0)
        {
            return Ticks.Contains(bare[0], StringComparison.Ordinal) ? "yes" : string.Empty;
        }

        return Items(Ticked(bare), type);
    }

    private static IEnumerable<string> Ticked(string text)
    {
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || Boxes.Contains(text[at], StringComparison.Ordinal))
            {
                if (start >= 0)
                {
                    yield return text[start..at].Trim();
                }

                start = at < text.Length && Ticks.Contains(text[at], StringComparison.Ordinal) ? at + 1 : -1;
            }
        }
    }

    private static string? Items(IEnumerable<string> words, CellType type)
    {
        var items = words.Select(word => word.Trim()).Where(word => word.Length > 0).Select(word => ItemOf(word, type)).ToList();
        return items.Contains(null) ? null : CellItems.Join(items.OfType<string>());
    }

    private static string? ItemOf(string word, CellType type)
    {
        if (type.Other.Length > 0 && word.StartsWith(type.Other, StringComparison.Ordinal) && word.Length > type.Other.Length + 1
            && word[type.Other.Length] is ':' or WideColon)
        {
            return CellItems.OfOther(word[(type.Other.Length + 1)..].Trim());
        }

        var place = type.Labels.ToList().FindIndex(label => LabelText.Plain(label) == LabelText.Plain(word));
        return place >= 0 ? type.Kind == CellKind.Flag ? type.Labels[place] : type.Codes[place] : word;
    }
}

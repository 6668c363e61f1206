using System.Globalization;

namespace ReportCompiler.Testing;

/// <summary>What statutory prose is made of, every mark that some reader of Markdown gives a meaning to, and what of it no output may lose.</summary>
public static class StatutoryProse
{
    private const int MaxPieces = 24;

    /// <summary>The pieces that texts are put together from.</summary>
    public static IReadOnlyList<string> Pieces { get; } =
    [
        "新收", "申请", "件", "张", "李", "机关", "万元", "report", "A", "x", "3", "5", "10", "2024", "12", "0", "1", "138", "5%", "，", "。", "、", "；", "：", "（", "）",
        "《", "》", "【", "】", "“", "”", "(", ")", "[", "]", "{", "}", "<", ">", "*", "**", "***", "****", "_", "__", "____", "~", "~~", "^", "+", "++",
        "=", "==", "===", "-", "--", "---", "`", "```", "#", "##",
        "|", "\\", "&", "&amp;", "!", "$", "@", ":", ".", ",", ";", "'", "\"", "/", "·", "…", "①", "😀", " ", " ", "  ",
        "    ", "\u3000", "\t", "\n", "\n", "\n\n", "\n- ", "\n* ", "\n1. ", "\n2. ", "\n12. ", "\n1) ", "\n2) ", "\n> ", "\n# ", "\n## ", "\n| ", "\n---\n",
        "\n===\n", "\n（一）", "\n（二）", "\n一、", "\n二、", "\n•", "\n②", "\n1、", "\n2．",
        "\n[x]: ", "\n[^1]: ", "|---|---|\n", "| 1 | 2 |\n", "**一是", "。**", "[2024]", "\\*", "\\", "3*4", "3~5",
    ];

    /// <summary>So many texts, the same each time.</summary>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<string> Texts(int count)
    {
        var state = 0x9E3779B97F4A7C15UL;
        return [.. Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, 1 + Next(MaxPieces)).Select(_ => Pieces[Next(Pieces.Count)])))];

        // Marsaglia's xorshift.
        int Next(int limit)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return (int)(state % (ulong)limit);
        }
    }

    /// <summary>The digits, letters and brackets of a text, in their order.</summary>
    public static string Kept(string text) => string.Concat(text.Where(IsKept));

    private static bool IsKept(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character is '<' or '>' || char.GetUnicodeCategory(character)
            is UnicodeCategory.OtherNumber or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation;
}

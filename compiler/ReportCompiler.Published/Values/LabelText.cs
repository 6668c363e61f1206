using System.Buffers;
using System.Text;

namespace ReportCompiler.Published.Values;

/// <summary>Labels as they are compared: without spaces, punctuation and marks, in one width and one case.</summary>
internal static class LabelText
{
    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create(SimplifiedForms.Opening);

    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';
    private const int WideOffset = '\uFF01' - '!';
    private const int Remarkable = 2;

    /// <summary>A label as it is compared; empty where nothing is left of it.</summary>
    /// <param name="text">The label.</param>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var half = character is >= FirstWide and <= LastWide ? (char)(character - WideOffset) : SimplifiedForms.Of(character);
            if (char.IsLetterOrDigit(half) || half is '<' or '%' or '+')
            {
                plain.Append(char.ToLowerInvariant(half));
            }
        }

        return plain.ToString();
    }

    /// <summary>The same label as others write it: without its number, without the remark in brackets behind it, or without both.</summary>
    /// <param name="text">The label.</param>
    public static IEnumerable<string> Shorter(string text)
    {
        var (own, bare) = (Plain(text), WithoutNumber(text));
        return new[] { bare, WithoutRemark(text), WithoutRemark(bare) }.Select(Plain)
            .Where(plain => plain.Length >= Remarkable && plain != own).Distinct(StringComparer.Ordinal);
    }

    /// <summary>A label without the number before it.</summary>
    /// <param name="text">The label.</param>
    public static string WithoutNumber(string text)
    {
        var rest = text.TrimStart();
        while (NumberLength(rest) is > 0 and var length && length < rest.Length)
        {
            rest = rest[length..].TrimStart();
        }

        return rest;
    }

    /// <summary>Whether a text is one that a label differs from in a single character: left out, put in, or another.</summary>
    /// <param name="text">The text, as it is compared.</param>
    /// <param name="label">The label, as it is compared.</param>
    public static bool IsNear(string text, string label)
    {
        if (Math.Abs(text.Length - label.Length) > 1)
        {
            return false;
        }

        var (start, end) = (0, 0);
        var shorter = Math.Min(text.Length, label.Length);
        while (start < shorter && text[start] == label[start])
        {
            start++;
        }

        while (end < shorter - start && text[^(end + 1)] == label[^(end + 1)])
        {
            end++;
        }

        return Math.Max(text.Length, label.Length) - start - end <= 1;
    }

    private static int NumberLength(string text)
    {
        var start = text.Length > 0 && SimplifiedForms.Opening.Contains(text[0], StringComparison.Ordinal) ? 1 : 0;
        var end = start;
        while (end < text.Length && SimplifiedForms.Ordinals.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end > start && end < text.Length && SimplifiedForms.Marks.Contains(text[end], StringComparison.Ordinal) ? end + 1 : 0;
    }

    private static string WithoutRemark(string text)
    {
        var trimmed = text.TrimEnd();
        var open = trimmed.AsSpan().LastIndexOfAny(OpeningMarks);
        return open > 0 && SimplifiedForms.Closing.Contains(trimmed[^1], StringComparison.Ordinal) ? trimmed[..open] : text;
    }
}

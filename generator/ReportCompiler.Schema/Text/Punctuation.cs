namespace ReportCompiler.Schema.Text;

/// <summary>What stands between and around texts, which differs between languages as words do.</summary>
public static class Punctuation
{
    private static readonly LocalizedText Comma = Words.Say("punctuation.comma", ", ", "，");
    private static readonly LocalizedText Item = Words.Say("punctuation.item", ", ", "、");
    private static readonly LocalizedText Semicolon = Words.Say("punctuation.semicolon", "; ", "；");

    /// <summary>Names in a row: <c>a, b</c> and <c>a、b</c>.</summary>
    public static LocalizedText Items(IEnumerable<string> names) => Items(names.Select(LocalizedText.Verbatim));

    /// <summary>Names in a row: <c>a, b</c> and <c>a、b</c>.</summary>
    public static LocalizedText Items(IEnumerable<LocalizedText> names) => Words.Join(Item, names);

    /// <summary>Names of which one is to be chosen: <c>a, b or c</c> and <c>a、b 或 c</c>.</summary>
    /// <param name="names">The names, at least two.</param>
    public static LocalizedText Alternatives(IReadOnlyList<string> names)
    {
        var (most, last) = (Items(names.Take(names.Count - 1)), names[names.Count - 1]);
        return Words.Say("punctuation.alternatives", $"{most} or {last}", $"{most} 或 {last}");
    }

    /// <summary>Parts of a sentence in a row: <c>a, b</c> and <c>a，b</c>.</summary>
    public static LocalizedText Commas(IEnumerable<LocalizedText> parts) => Words.Join(Comma, parts);

    /// <summary>Clauses in a row: <c>a; b</c> and <c>a；b</c>.</summary>
    public static LocalizedText Semicolons(IEnumerable<LocalizedText> clauses) => Words.Join(Semicolon, clauses);

    /// <summary>A text with a remark behind it: <c>a (b)</c> and <c>a（b）</c>.</summary>
    public static LocalizedText Bracketed(LocalizedText text, LocalizedText remark) =>
        Words.Say("punctuation.bracketed", $"{text} ({remark})", $"{text}（{remark}）");

    /// <summary>A text behind what it is about: <c>a: b</c> and <c>a：b</c>.</summary>
    public static LocalizedText Labelled(LocalizedText label, LocalizedText text) => Words.Say("punctuation.labelled", $"{label}: {text}", $"{label}：{text}");

    /// <summary>A sentence with its full stop: <c>a.</c> and <c>a。</c></summary>
    public static LocalizedText Sentence(LocalizedText text) => Words.Say("punctuation.sentence", $"{text}.", $"{text}。");

    /// <summary>A name in quotation marks: <c>'a'</c> and <c>“a”</c>.</summary>
    public static LocalizedText Quoted(string text) => Words.Say("punctuation.quoted", $"'{text}'", $"“{text}”");
}

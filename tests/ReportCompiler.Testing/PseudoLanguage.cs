using System.Text.RegularExpressions;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Testing;

/// <summary>
/// A language that nobody speaks: every message is its English wording between ⟦ and ⟧ with its letters accented. A plain letter in what
/// is worded in it comes from data, or from a sentence that no language can translate.
/// </summary>
public static partial class PseudoLanguage
{
    private const string Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Accented = "áƀćđéƒĝĥíĵķłɱñóþɋŕšťúṽŵẋýžÁɃĆĐÉƑĜĤÍĴĶŁⱮÑÓÞɊŔŠŤÚṼŴẊÝŽ";

    /// <summary>The language, under the tag that is kept for such ones; it counts as English does.</summary>
    public static Language Instance { get; } = new("qps", (_, english) => Word(english), count => count == 1 ? 0 : 1);

    /// <summary>An English template in this language: its holes as they are.</summary>
    public static string Word(string template)
    {
        var parts = Hole().Split(template);
        return "⟦" + string.Concat(parts.Select(part => Hole().IsMatch(part) ? AccentForms(part) : Accent(part))) + "⟧";
    }

    // The forms of a word that is counted are words as well.
    private static string AccentForms(string hole) =>
        hole.Contains('|', StringComparison.Ordinal) && hole.IndexOf(':', StringComparison.Ordinal) is var colon ? hole[..colon] + Accent(hole[colon..]) : hole;

    private static string Accent(string text) =>
        string.Concat(text.Select(letter => Plain.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? Accented[index] : letter));

    // A single opening brace: a doubled one stands for itself.
    [GeneratedRegex(@"((?<!\{)(?:\{\{)*\{(?!\{)[^}]*\})")]
    private static partial Regex Hole();
}

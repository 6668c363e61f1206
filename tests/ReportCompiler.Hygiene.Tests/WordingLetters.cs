using System.Text.RegularExpressions;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>Tells where one language of a message is written in the letters of the other.</summary>
internal static partial class WordingLetters
{
    // Words that join others to a sentence, and so are never a name.
    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "is", "are", "be", "must", "have", "with", "from", "this", "that", "which", "there", "its", "but", "cannot",
    };

    /// <summary>What is wrong with a wording.</summary>
    /// <param name="place">File and line.</param>
    /// <param name="english">What it says in English, its operands in braces.</param>
    /// <param name="chinese">What it says in Chinese, likewise.</param>
    public static IEnumerable<string> Problems(string place, string english, string chinese)
    {
        if (Chinese().Match(english) is { Success: true } letter)
        {
            yield return $"{place}: English has '{letter.Value}'";
        }

        // Names of keys, options, formats and programs are the same in both.
        var names = LatinWordsOf(english).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var word in LatinWordsOf(chinese).Where(word => Joining.Contains(word) || !names.Contains(word)))
        {
            yield return $"{place}: Chinese has '{word}', which is no name that English has as well";
        }

        if (Formula().Match(Operand().Replace(chinese, "x")) is { Success: true } formula)
        {
            yield return $"{place}: Chinese has the formula '{formula.Value}'";
        }
    }

    private static IEnumerable<string> LatinWordsOf(string wording) =>
        Word().Matches(Quoted().Replace(Operand().Replace(wording, " "), " ")).Select(match => match.Value);

    [GeneratedRegex(@"[\u3400-\u9FFF\uF900-\uFAFF]+")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Operand();

    // What a file is to say stands in quotation marks.
    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"x\s*[=<>]+\s*x")]
    private static partial Regex Formula();
}

namespace ReportCompiler.Schema.Prose;

/// <summary>What a claim says, around its figure.</summary>
/// <param name="Before">What stands before it; empty where nothing does.</param>
/// <param name="After">What stands behind it; empty where nothing does.</param>
internal readonly record struct ClaimPhrase(string Before, string After)
{
    /// <summary>What stands for the figure.</summary>
    public const string Figure = "{n}";

    /// <summary>Whether a text is such a phrase: it has one figure, and a word beside it.</summary>
    public static bool IsValid(string pattern)
    {
        var first = pattern.IndexOf(Figure, StringComparison.Ordinal);
        return first >= 0 && pattern.LastIndexOf(Figure, StringComparison.Ordinal) == first && pattern.Trim().Length > Figure.Length
            && pattern.IndexOf('…') < 0;
    }

    /// <summary>Takes a text apart that is one.</summary>
    public static ClaimPhrase Of(string pattern)
    {
        var figure = pattern.IndexOf(Figure, StringComparison.Ordinal);
        return new ClaimPhrase(Plain(pattern.Substring(0, figure)), Plain(pattern.Substring(figure + Figure.Length)));
    }

    private static string Plain(string text) => UnmarkedProse.Of(text.Trim()).Text;
}

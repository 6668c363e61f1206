namespace ReportCompiler.Schema.Prose;

/// <summary>Prose reduced to what it says.</summary>
internal static class ProseText
{
    /// <summary>The letters and digits of a text; spaces, punctuation and marks of emphasis are left out.</summary>
    public static string Bare(string text) => new(text.Where(char.IsLetterOrDigit).ToArray());
}

namespace ReportCompiler.Schema.DataLayout;

/// <summary>Which keys count as the same text: brackets, digits and other characters that there are in half and in full width are equal.</summary>
internal static class KeyText
{
    // The full-width forms of Unicode stand in the order of ASCII.
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int Distance = FirstFullWidth - '!';

    /// <summary>The text with half-width characters, without spaces around it.</summary>
    public static string Fold(string key)
    {
        var trimmed = key.Trim();
        if (!trimmed.Any(IsFullWidth))
        {
            return trimmed;
        }

        return new string([.. trimmed.Select(character => IsFullWidth(character) ? (char)(character - Distance) : character)]);
    }

    private static bool IsFullWidth(char character) => character is >= FirstFullWidth and <= LastFullWidth;
}

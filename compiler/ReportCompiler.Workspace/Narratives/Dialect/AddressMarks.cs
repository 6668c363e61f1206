namespace ReportCompiler.Workspace.Narratives.Dialect;

/// <summary>Tells marks that are part of an address: taken for emphasis, they would make another address of it.</summary>
internal static class AddressMarks
{
    private const string Scheme = "://";
    private const string Host = "www.";

    // What an address goes on with behind a mark; a point or a comma there ends a sentence.
    private const string GoesOn = "/?#=&%~-_*";

    // No address holds these.
    private const string Ends = "<>\"()[]{}|\\^`";

    /// <summary>Whether a run of marks stands inside an address, which goes on behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="end">The place behind the run.</param>
    public static bool AreInside(string text, int start, int end)
    {
        if (end >= text.Length || !(char.IsAsciiLetterOrDigit(text[end]) || GoesOn.Contains(text[end], StringComparison.Ordinal)))
        {
            return false;
        }

        var first = start;
        while (first > 0 && IsOfAddress(text[first - 1]))
        {
            first--;
        }

        var before = text.AsSpan(first, start - first);
        return before.Contains(Scheme, StringComparison.Ordinal) || before.TrimStart("*_").StartsWith(Host, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsOfAddress(char character) => character is > ' ' and < '\u007F' && !Ends.Contains(character, StringComparison.Ordinal);
}

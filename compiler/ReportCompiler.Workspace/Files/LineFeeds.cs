namespace ReportCompiler.Workspace.Files;

/// <summary>One notion of a line, that of YAML and of editors: what other programs take for a line end is a character of the text.</summary>
public static class LineFeeds
{
    /// <summary>The text with line feeds for its line ends, and every other character as it is.</summary>
    /// <param name="text">The text.</param>
    public static string Only(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}

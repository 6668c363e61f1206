namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>Text as the messages of SARIF have it, in which braces and square brackets mean something (§3.11.5 and §3.11.6 of the standard).</summary>
internal static class SarifText
{
    /// <summary>The text, every sign of it standing for itself: what a data file says is neither a placeholder nor a link.</summary>
    public static string Of(string text)
    {
        var braces = text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return braces.Contains("](", StringComparison.Ordinal)
            ? braces.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            : braces;
    }
}

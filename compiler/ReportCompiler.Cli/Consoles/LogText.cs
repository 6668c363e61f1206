namespace ReportCompiler.Cli.Consoles;

/// <summary>
/// Keeps what a data file says from giving orders to the service whose log it is written to. GitHub Actions takes a line that begins with
/// two colons for a command, behind spaces too, and so does <c>##[</c> anywhere in a line; Azure Pipelines looks for <c>##vso[</c>.
/// </summary>
internal static class LogText
{
    private const string Mark = "##";

    /// <summary>A line that is none of these orders: where it would be, a word joiner, which takes no room, stands between the signs.</summary>
    public static string Harmless(string line)
    {
        var start = line.Length - line.TrimStart().Length;
        var safe = line.AsSpan(start).StartsWith("::", StringComparison.Ordinal)
            ? string.Concat(line.AsSpan(0, start), ":\u2060", line.AsSpan(start + 1))
            : line;
        return safe.Replace(Mark, "#\u2060#", StringComparison.Ordinal);
    }

    /// <summary>A JSON document of the same meaning in which the marks do not stand; outside of strings JSON has none.</summary>
    public static string HideFromJson(string json) => json.Replace(Mark, "#\\u0023", StringComparison.Ordinal);

    /// <summary>An XML document of the same meaning in which the marks do not stand.</summary>
    public static string HideFromXml(string xml) => xml.Replace(Mark, "#&#35;", StringComparison.Ordinal);
}

using System.Reflection;
using System.Text;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Explaining;

/// <summary>What a page of docs/diagnostics, which reportc carries with it, says beyond the catalogue: the cause and an example.</summary>
/// <param name="Cause">The cause; empty where the page has none.</param>
/// <param name="Example">The lines of the example, its code indented; empty where the page has none.</param>
internal sealed record DiagnosticPage(string Cause, IReadOnlyList<string> Example)
{
    private const string EnglishLead = "**Cause**: ";
    private const string ChineseLead = "**原因**：";
    private const string ExampleHeading = "## Example";
    private const string Fence = "```";
    private const string LanguageSeparator = " · ";

    /// <summary>The page of a diagnostic; without content where there is no page.</summary>
    public static DiagnosticPage Of(string id, Language language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"diagnostics/{id}.md");
        if (stream is null)
        {
            return new DiagnosticPage(string.Empty, []);
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd(), language);
    }

    /// <summary>Reads the part of a page in one language.</summary>
    public static DiagnosticPage Parse(string markdown, Language language)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var example = lines.SkipWhile(line => !line.StartsWith(ExampleHeading, StringComparison.Ordinal)).Skip(1);
        var cause = new TranslatedText(ParagraphOf(EnglishLead, lines), ParagraphOf(ChineseLead, lines));
        return new DiagnosticPage(cause.In(language), [.. ExampleLines(example, language)]);
    }

    private static string ParagraphOf(string lead, string[] lines)
    {
        var paragraph = string.Join(' ', lines.SkipWhile(line => !line.StartsWith(lead, StringComparison.Ordinal)).TakeWhile(line => line.Length > 0));
        return paragraph.Length == 0 ? string.Empty : paragraph[lead.Length..];
    }

    // Code is shown indented rather than fenced; a line between has both languages in it.
    private static IEnumerable<string> ExampleLines(IEnumerable<string> lines, Language language)
    {
        var isCode = false;
        foreach (var line in lines)
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (isCode)
            {
                yield return "  " + line;
            }
            else if (line.Length > 0)
            {
                yield return In(line, language);
            }
        }
    }

    private static string In(string line, Language language)
    {
        var parts = line.Split(LanguageSeparator, 2);
        return parts.Length == 1 ? parts[0] : new TranslatedText(parts[0] + ":", parts[1]).In(language);
    }
}

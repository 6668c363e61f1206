using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Narratives;
using ReportCompiler.Workspace.Narratives.Written;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Prose between Markdown, in which reports have it, and bare text, in which exchange formats do.</summary>
internal static class XmlProse
{
    /// <summary>The paragraphs of a report's prose as bare text, with its figures filled in.</summary>
    public static IReadOnlyList<string> Paragraphs(Narrative narrative, Report report)
    {
        var blocks = ProseReader.Read(narrative, report);
        return [.. blocks.Select(block => Fold(string.Join(' ', PlainProse.Of([block])))).Where(text => text.Length > 0)];
    }

    /// <summary>Bare paragraphs as Markdown that says the same.</summary>
    public static string ToMarkdown(IEnumerable<string> paragraphs) =>
        string.Join("\n\n", paragraphs.Select(paragraph => ToMarkdown(Fold(paragraph))).Where(text => text.Length > 0));

    /// <summary>A text with every stretch of white space made one space.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static string ToMarkdown(string text) => ProseMarkdown.Write([new ProseParagraph([new ProseRun(text, ProseStyle.None, null)])])
        .Replace("{", "\\{", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);
}

using System.Text;
using Markdig;
using Markdig.Syntax;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Prose between Markdown, in which reports have it, and bare text, in which exchange formats do.</summary>
internal static class XmlProse
{
    private const string Escaped = "\\`*_<[]|{}~";

    /// <summary>The paragraphs of a report's prose as bare text, with its figures filled in.</summary>
    public static IReadOnlyList<string> Paragraphs(Narrative narrative, Report report)
    {
        var document = Markdown.Parse(Sentinels.Insert(narrative).ReplaceLineEndings("\n"), MarkdownDialect.Pipeline);
        return [.. document.Select(block => Sentinels.Resolve(TextOf(block), report)).Where(text => text.Length > 0)];
    }

    /// <summary>Bare paragraphs as Markdown that says the same.</summary>
    public static string ToMarkdown(IEnumerable<string> paragraphs) =>
        string.Join("\n\n", paragraphs.Select(paragraph => Escape(Fold(paragraph))).Where(text => text.Length > 0));

    /// <summary>A text with every stretch of white space made one space.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static string TextOf(Block block)
    {
        using var writer = new StringWriter();
        var renderer = new Markdig.Renderers.HtmlRenderer(writer) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        MarkdownDialect.Pipeline.Setup(renderer);
        renderer.Render(block);
        return Fold(writer.ToString());
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        for (var index = 0; index < text.Length; index++)
        {
            var startsBlock = index == 0 && text[index] is '#' or '>' or '+' or '-' or '=';
            var startsList = index == digits && digits > 0 && text[index] is '.' or ')';
            var isMark = Escaped.Contains(text[index], StringComparison.Ordinal) && !IsInsideWord(text, index);
            var isEntity = text[index] == '&' && index + 1 < text.Length && (char.IsAsciiLetter(text[index + 1]) || text[index + 1] == '#');
            if ((startsBlock && index == 0) || (startsList && index == digits) || isMark || isEntity)
            {
                escaped.Append('\\');
            }

            escaped.Append(text[index]);
        }

        return escaped.ToString();
    }

    // An underscore between letters emphasizes nothing.
    private static bool IsInsideWord(string text, int index) =>
        text[index] == '_' && index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);
}

using System.Text.RegularExpressions;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Workspace.Comparing.Summaries;

/// <summary>Text from data files as it stands in a comment of a review: as text, and nothing that the site of the review would act on.</summary>
internal static partial class ReviewMarkdown
{
    // Between two characters it is not seen, and what is written there is no longer a name to notify, a number of an issue, a picture
    // by its name, or an address.
    private const string Break = "$0&#8203;";

    /// <summary>In a line of Markdown, in a cell of a table too.</summary>
    public static string Escape(string text) => Active().Replace(MarkdownText.Escape(PlainText.Of(text)), Break);

    /// <summary>Inside HTML that stands in Markdown.</summary>
    public static string EscapeHtml(string text) => Active().Replace(
        PlainText.Of(text)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal),
        Break);

    /// <summary>As code: a path.</summary>
    public static string Code(string text) => $"<code>{Escape(text)}</code>";

    /// <summary>The first line of a table.</summary>
    /// <param name="cells">What stands in it, as Markdown; empty for a column without a heading.</param>
    public static string Header(IEnumerable<string> cells) => string.Concat(cells.Select(cell => cell.Length == 0 ? "| " : $"| {cell} ")) + "|\n";

    // @name; #1 and GH-1; :smile:, http:// and mailto:; www.; !1 as GitLab has it; and a figure that is long enough to name a commit.
    [GeneratedRegex(@"[@#!](?=\w)|:(?=[\w+/-])|\b(?:www(?=\.)|gh(?=-)|[0-9a-f]{6}(?=[0-9a-f]*[a-f]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Active();
}

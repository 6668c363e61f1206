using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Publishing.Previews;

/// <summary>What is previewed.</summary>
/// <param name="Source">The folder of reports.</param>
/// <param name="Language">The language of the interface words; null for that of the settings and forms.</param>
public sealed record PreviewOptions(ReportSource Source, Language? Language)
{
    /// <summary>The kinds of files besides pages, Markdown and JSON.</summary>
    public FormatSet Formats { get; init; } = FormatSet.None;
}

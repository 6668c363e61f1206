using ReportCompiler.Publishing.Text;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Narratives;
using ReportCompiler.Workspace.Narratives.Written;

namespace ReportCompiler.Publishing.Narratives;

/// <summary>Turns prose into HTML and into Markdown. One thread keeps one.</summary>
internal sealed class NarrativeRenderer
{
    private readonly NarrativeSanitizer _sanitizer = new();

    /// <summary>The prose of the report at hand.</summary>
    public ReportProse Prose { get; } = new();

    /// <summary>Writes prose of a report as HTML.</summary>
    /// <param name="report">The report.</param>
    /// <param name="index">The place of the prose among the prose of the report.</param>
    /// <param name="output">The page.</param>
    public void WriteHtml(Report report, int index, PageBuffer output) => WriteHtml(Prose.BlocksOf(report, index), output);

    /// <summary>Writes words of a form or a site as HTML.</summary>
    /// <param name="text">The words.</param>
    /// <param name="report">The report whose page they stand on, if any.</param>
    /// <param name="output">The page.</param>
    public void WriteHtml(Narrative text, Report? report, PageBuffer output) => WriteHtml(ProseReader.Read(text, report), output);

    private void WriteHtml(IReadOnlyList<ProseBlock> blocks, PageBuffer output)
    {
        var start = output.Length;
        ProseHtml.Write(output, blocks);
        _sanitizer.Sanitize(output, start);
    }
}

using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Narratives.Written;

/// <summary>The prose of a report, read once for the several outputs that hold it one after the other. One thread keeps one.</summary>
internal sealed class ReportProse
{
    private Report? _report;
    private IReadOnlyList<ProseBlock>?[] _blocks = [];
    private string?[] _texts = [];

    /// <summary>The prose of a section in its blocks; empty where the report has none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="index">The place of the prose among the prose of the report.</param>
    public IReadOnlyList<ProseBlock> BlocksOf(Report report, int index)
    {
        Begin(report);
        return _blocks[index] ??= report.Narratives[index] is { } narrative ? ProseReader.Read(narrative, report) : [];
    }

    /// <summary>The prose of a section as Markdown; null where the report has none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="index">The place of the prose among the prose of the report.</param>
    public string? MarkdownOf(Report report, int index)
    {
        Begin(report);
        return report.Narratives[index] is null ? null : _texts[index] ??= ProseMarkdown.Write(BlocksOf(report, index));
    }

    private void Begin(Report report)
    {
        if (!ReferenceEquals(_report, report))
        {
            _report = report;
            _blocks = new IReadOnlyList<ProseBlock>?[report.Narratives.Count];
            _texts = new string?[report.Narratives.Count];
        }
    }
}

using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>The prose of a report as Markdown, for the several outputs that hold it one after the other. One thread keeps one.</summary>
internal sealed class CarriedProse
{
    private Report? _report;
    private string?[] _texts = [];

    /// <summary>The prose of a section; null where the report has none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="index">The place of the prose among the prose of the report.</param>
    public string? Of(Report report, int index)
    {
        if (report.Narratives[index] is not { } narrative)
        {
            return null;
        }

        if (!ReferenceEquals(_report, report))
        {
            _report = report;
            _texts = new string?[report.Narratives.Count];
        }

        return _texts[index] ??= MarkdownCarrier.Carry(narrative, report);
    }
}

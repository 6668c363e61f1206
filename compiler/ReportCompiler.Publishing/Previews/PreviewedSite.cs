using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Planning;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Previews;

/// <summary>A site as it was at one time. One thread at a time may use it.</summary>
internal sealed class PreviewedSite
{
    private readonly SitePlan _plan;
    private readonly Func<FileMaker> _create;
    private readonly IReadOnlyList<Finding> _findings;
    private readonly Language? _language;
    private readonly Dictionary<string, ReportPage> _byFile;
    private FileMaker _maker;

    public PreviewedSite(SitePlan plan, Func<FileMaker> create, IReadOnlyList<Finding> findings, Language? language)
    {
        _plan = plan;
        _create = create;
        _maker = create();
        _findings = findings;
        _language = language;
        _byFile = plan.Content.Reports.ToDictionary(report => report.Report.Header.File, StringComparer.Ordinal);
    }

    public byte[]? Make(string path)
    {
        if (_plan.Find(FileAt(path)) is not { } file)
        {
            return null;
        }

        using var output = new MemoryStream();
        try
        {
            file.Write(_maker, output);
        }
        catch (PageFailedException problem)
        {
            // What a failed page leaves behind must not come into the next.
            _maker = _create();
            throw new PreviewFailedException(problem.Finding.ToString(), problem);
        }

        return output.ToArray();
    }

    public IReadOnlyList<PreviewFinding> FindingsOf(string path)
    {
        var subject = SubjectOf(path);
        return [.. _findings
            .Where(finding => finding.Accepted is null && (subject is null || finding.File == subject.Report.Header.File || !_byFile.ContainsKey(finding.File)))
            .OrderByDescending(finding => finding.Severity)
            .Select(finding => View(finding, _language ?? (subject is null ? _plan.Content.SharedLanguage : _plan.Content.LanguageOf(subject))))];
    }

    public PreviewedReport? ReportAt(string path) =>
        SubjectOf(path) is { } subject ? new PreviewedReport(subject, _language ?? _plan.Content.LanguageOf(subject)) : null;

    private ReportPage? SubjectOf(string path)
    {
        var file = FileAt(path);
        return _plan.Content.Reports.FirstOrDefault(report => SiteContent.FolderOf(report) + SiteLayout.Index == file);
    }

    private PreviewFinding View(Finding finding, Language language)
    {
        var report = _byFile.GetValueOrDefault(finding.File);
        var cell = finding.Cell is { } path && report?.Report.Form.IndexOf(path) >= 0 ? path : null;
        CellAnchor? anchor = cell is null ? null : report!.Form.AnchorOf(cell);
        return new PreviewFinding(
            finding.Definition.Id,
            finding.Severity.ToString().ToLowerInvariant(),
            finding.File + finding.Span,
            finding.Message(language),
            finding.Remedy(language),
            cell,
            anchor?.Id,
            anchor?.FromEnd ?? 0,
            report is null ? null : SiteContent.FolderOf(report) + SiteLayout.Index);
    }

    private static string FileAt(string path)
    {
        var name = path.TrimStart('/');
        return name.Length == 0 || name.EndsWith('/') ? name + SiteLayout.Index : name;
    }
}

using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.LanguageServer.Settings;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.LanguageServer.Findings;

/// <summary>Shows the findings of one file as diagnostics.</summary>
internal sealed class FindingView
{
    /// <summary>What diagnostics of this server are told from those of others by.</summary>
    public const string Source = "reportc";

    // More places than a reader looks at help nobody.
    private const int MaxRelated = 12;

    private static readonly LocalizedText TakesPart = Words.Say("finding-view.takes-part", "takes part", "参与该规则");

    private readonly TextDocument _document;
    private readonly ClientSettings _settings;
    private readonly Report? _report;
    private readonly Lazy<RuleTrace?> _trace;

    public FindingView(TextDocument document, CheckedReport? report, ClientSettings settings)
    {
        _document = document;
        _settings = settings;
        _report = report?.Parsed.Report;
        _trace = new Lazy<RuleTrace?>(() => report?.Parsed is { Report: { } read, Engine: { } engine } ? RuleTrace.Of(engine, read) : null);
    }

    /// <summary>The diagnostic of a finding.</summary>
    public Diagnostic Show(Finding finding) => new(
        _document.RangeOf(finding.Span),
        finding.Message(_settings.Language) + "\n" + finding.Remedy(_settings.Language),
        SeverityOf(finding.Severity),
        finding.Definition.Id,
        Source,
        RelatedTo(finding) is { Count: > 0 } related ? related : null,
        finding.Definition.HelpLinkAt(_settings.ProjectAddress) is { } link ? new CodeDescription(link) : null);

    private static int SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        _ => 3,
    };

    // The cells of the check that fails, and those that a change would concern.
    private List<RelatedInformation> RelatedTo(Finding finding)
    {
        if (_report is null || !_settings.TakesRelated || finding.Accepted is not null)
        {
            return [];
        }

        var own = finding.Cell is { } path ? _report.Form.IndexOf(path) : -1;
        var proposed = finding.Candidates.Concat(finding.Suggestion is { } unique ? [unique] : []).SelectMany(change => change.Changes)
            .Select(change => _report.Form.IndexOf(change.Cell));
        var read = finding.Rule is { } rule && own >= 0 ? _trace.Value?.Uses.FirstOrDefault(use => use.Rule.Id == rule && use.Cell == own)?.Cells ?? [] : [];
        return [.. proposed.Concat(read)
            .Where(cell => cell >= 0 && cell != own && _report[cell].Span.IsKnown && _report[cell].Span != finding.Span)
            .Distinct()
            .Take(MaxRelated)
            .Select(Related)];
    }

    private RelatedInformation Related(int cell)
    {
        var definition = _report!.Form.Cells[cell];
        var value = CellFormat.Write(_report[cell], definition.Type);
        return new RelatedInformation(
            new Location(_document.Uri, _document.RangeOf(_report[cell].Span)),
            value.Length == 0 ? definition.Place : $"{definition.Place}: {value} ({TakesPart.In(_settings.Language)})");
    }
}

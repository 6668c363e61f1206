using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Fixing;

/// <summary>Plans the changes of one data file.</summary>
internal sealed class FilePlanner
{
    private static readonly LocalizedText NotReadable = Words.Say("file-planner.not-readable", "the file cannot be read", "文件无法读取");
    private static readonly LocalizedText NoValue = Words.Say(
        "file-planner.no-value",
        "no single value stands there to be replaced",
        "该处没有可以替换的单个数值");
    private static readonly LocalizedText Taken = Words.Say("file-planner.taken", "another change concerns the same value", "另有改动涉及同一数值");
    private static readonly LocalizedText Unsure = Words.Say("file-planner.unsure", "the file would not read as intended", "改动后文件的读取结果与预期不符");

    private readonly CheckedReport _report;
    private readonly Report? _previous;
    private readonly List<RefusedFix> _refused;
    private readonly List<Suggestion> _proposals;

    /// <summary>Begins with what the findings of a report propose.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previous">The report of the year before; null where there is none.</param>
    /// <param name="refused">Takes what cannot be done.</param>
    /// <param name="blankAsZero">The sections, by id or heading, whose blank cells stand for 0.</param>
    public FilePlanner(CheckedReport report, Report? previous, List<RefusedFix> refused, IReadOnlyList<string> blankAsZero)
    {
        _report = report;
        _previous = previous;
        _refused = refused;

        // Of a file that is not read as a report, or of which lines cannot be read, nothing is changed before somebody has mended those.
        // A figure that is wrong is not to be kept for being written badly: what the rules ask for comes first.
        var isUnread = report.Parsed.Report is not { } own || report.Parsed.Findings.Any(finding => IsUnread(finding) || IsOfHead(finding, own.Header));
        _proposals =
        [
            .. (isUnread ? [] : report.Findings)
                .OrderBy(finding => finding.Suggestion is null ? 1 : 0)
                .Select(Repairs.UniqueOf)
                .OfType<Suggestion>()
                .Distinct(),
        ];
        if (!isUnread && blankAsZero.Count > 0 && report.Parsed is { Report: { } figures, Engine: { } engine })
        {
            FillBlanks(engine, figures, blankAsZero);
        }
    }

    /// <summary>Whether there is anything to do.</summary>
    public bool HasProposals => _proposals.Count > 0;

    /// <summary>Plans the changes; null where none can be made.</summary>
    /// <param name="file">The file; null where it is not there any more.</param>
    /// <param name="catalog">The forms that reports can be written in.</param>
    public FileFix? Plan(SourceFile? file, FormCatalog catalog)
    {
        if (file is null || TextFile.Read(file, []) is not { } text)
        {
            return RefuseAll(_proposals, NotReadable);
        }

        var accepted = Accept(text);
        var edited = ValueEditor.Apply(text, accepted.SelectMany(Repairs.EditsOf));
        if (accepted.Count == 0 || edited is null || !IsAsIntended(ReportParser.Parse(file.Name, edited, catalog), accepted))
        {
            return RefuseAll(accepted, Unsure);
        }

        var changes = accepted.SelectMany(Describe).OrderBy(change => change.Change.Span.Line).ThenBy(change => change.Change.Span.Column);
        return new FileFix(file.Name, file.Path, text, edited, [.. changes]);
    }

    // What the rules ask for in a cell comes before a 0.
    private void FillBlanks(FormEngine engine, Report report, IReadOnlyList<string> sections)
    {
        var proposed = new HashSet<string>(_proposals.SelectMany(proposal => proposal.Changes).Select(change => change.Cell), StringComparer.Ordinal);
        foreach (var section in report.Form.Sections.Where(section => sections.Contains(section.Id) || sections.Contains(section.Heading)))
        {
            var blanks = BlankZeros.Find(engine, report, _previous, section.Id);
            _proposals.AddRange(blanks.Zeros.Where(zeros => !zeros.Changes.Any(change => proposed.Contains(change.Cell))));
            foreach (var contradicted in blanks.Contradicted)
            {
                RefuseAll([contradicted.Change], contradicted.Reason);
            }
        }
    }

    private List<Suggestion> Accept(string text)
    {
        var accepted = new List<Suggestion>();
        var taken = new HashSet<SourceSpan>();
        foreach (var proposal in _proposals)
        {
            var isTaken = proposal.Changes.Any(change => taken.Contains(change.Span));
            if (ValueEditor.Resolve(text, Repairs.EditsOf(proposal)) is null)
            {
                RefuseAll([proposal], NoValue);
            }
            else if (!isTaken)
            {
                accepted.Add(proposal);
                taken.UnionWith(proposal.Changes.Select(change => change.Span));
            }
            else if (proposal.Because != Repairs.PlainForm)
            {
                RefuseAll([proposal], Taken);
            }
        }

        return accepted;
    }

    // Whatever the file looks like, it must afterwards say what was intended and, of everything else, what it said before.
    private bool IsAsIntended(ParsedReport parsed, List<Suggestion> accepted)
    {
        if (parsed.Report is not { } after || _report.Parsed.Report is not { } before || after.Form != before.Form)
        {
            return false;
        }

        var intended = accepted.SelectMany(suggestion => suggestion.Changes).ToDictionary(change => change.Cell, change => change.To, StringComparer.Ordinal);
        return before.Form.Cells.All(cell => intended.TryGetValue(cell.Path, out var value)
                ? IsWritten(after[cell.Index], value, cell.Type)
                : IsAsBefore(before[cell.Index], after[cell.Index], cell.IsDerived))
            && after.Narratives.Select(prose => prose?.Markdown).SequenceEqual(before.Narratives.Select(prose => prose?.Markdown));
    }

    private static bool IsUnread(Finding finding) =>
        finding.Definition == ShapeDiagnostics.UnreadableLine || finding.Definition == ShapeDiagnostics.ConflictMarkers;

    // Where the head cannot be read, which form and year it is was only guessed.
    private static bool IsOfHead(Finding finding, ReportHeader head) =>
        finding.Definition == ShapeDiagnostics.MissingHeader
        || ((finding.Definition == ShapeDiagnostics.InvalidHeader || finding.Definition == ShapeDiagnostics.WrongShape)
            && (finding.Span == head.FamilySpan || finding.Span == head.AgencySpan || finding.Span == head.YearSpan));

    private static bool IsWritten(in Cell cell, string value, CellType type) =>
        cell.State == CellState.Given
        && (CellFormat.Write(cell, type) == value
            || (decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && cell.Value == number));

    // A total that the file leaves out is computed from what is mended.
    private static bool IsAsBefore(Cell before, Cell after, bool isDerived) => before.State == CellState.Given
        ? after.State == CellState.Given && after.Value == before.Value && after.Text == before.Text
        : after.State == before.State || (isDerived && after.State != CellState.Given);

    private FileFix? RefuseAll(IEnumerable<Suggestion> proposals, LocalizedText reason)
    {
        _refused.AddRange(proposals.SelectMany(Describe).Select(change => new RefusedFix(change, reason)));
        return null;
    }

    private IEnumerable<FixChange> Describe(Suggestion suggestion) =>
        suggestion.Changes.Select(change => new FixChange(_report.Parsed.File, PlaceOf(change), change, suggestion.Because));

    private string PlaceOf(SuggestedChange change) =>
        _report.Parsed.Report is { } report && report.Form.IndexOf(change.Cell) is >= 0 and var index ? report.Form.Cells[index].Place : change.Label;
}

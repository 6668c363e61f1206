using ReportCompiler.Published.Diagnostics;
using ReportCompiler.Published.FilledForms;
using ReportCompiler.Published.Readers;
using ReportCompiler.Published.Tables;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Narratives;
using ReportCompiler.Workspace.Narratives.Written;

namespace ReportCompiler.Published.Importing;

/// <summary>Puts forms that came back together as a data file, and says what there is to say about them.</summary>
/// <param name="engine">The form.</param>
/// <param name="agency">The id of the agency.</param>
/// <param name="year">The year.</param>
/// <param name="forms">The forms as they came back.</param>
internal sealed class FilledContent(FormEngine engine, string agency, int year, IReadOnlyList<FilledForm> forms)
{
    private readonly List<Finding> _findings = [];
    private readonly FilledTogether _together = new(forms);
    private readonly HashSet<string> _unsure = new(StringComparer.Ordinal);

    private FilledForm First => forms[0];

    /// <summary>Writes it.</summary>
    /// <param name="name">The name of the agency.</param>
    public PublishedReading Write(string name)
    {
        var readings = _together.Readings;
        var totals = forms.SelectMany(form => form.TypedTotals.Keys).ToHashSet(StringComparer.Ordinal);
        var shape = FilledShape.Of(engine.Form, First.Form, cell => totals.Contains(cell.Path) || readings.GetValueOrDefault(cell.Path)?.State
            is ReadingState.Filled or ReadingState.Converted or ReadingState.Doubtful or ReadingState.NotFound);
        var content = new ReportContent(shape.Form, agency, year) { Published = DayOf(_together.Text(string.Empty)), Remarks = RemarksOf(shape.Form, name) };
        var states = new List<ReadingState>();
        foreach (var (wide, path) in shape.Paths)
        {
            if (shape.Form.IndexOf(path) is >= 0 and var index && !shape.Form.Cells[index].Row.IsAbsent && readings.TryGetValue(wide, out var reading))
            {
                content.Values[index] = reading.Written;
                content.Origins[index] = ReadingWords.OriginOf(reading)?.In(shape.Form.WordLanguage);
                states.Add(reading.State);
                AddFinding(shape.Form.Cells[index], reading, wide);
            }
        }

        foreach (var section in shape.Form.Sections.Where(section => section.Narrative is not null))
        {
            content.Narratives[section.Narrative!.Index] = _together.Text(section.Id) is { } text ? ProseOf(text.Text) : null;
        }

        AddConflicts(shape);
        var doubtfulTotals = AddTypedTotals(shape, content);
        forms.ToList().ForEach(AddRemarks);
        return new PublishedReading(content, CountsOf(states, doubtfulTotals), [.. _findings]) { Unsure = _unsure };
    }

    private static PublishedCounts CountsOf(List<ReadingState> states, int doubtfulTotals) => new(
        states.Count(state => state is ReadingState.Filled or ReadingState.Converted),
        states.Count(state => state == ReadingState.Converted),
        states.Count(state => state == ReadingState.Blank),
        states.Count(state => state == ReadingState.Doubtful) + doubtfulTotals,
        states.Count(state => state == ReadingState.NotFound));

    private IReadOnlyList<string> RemarksOf(Form form, string name)
    {
        var files = Punctuation.Items(forms.Select(filled => filled.File[(filled.File.LastIndexOf('/') + 1)..]));
        return [form.TitleOf(name, year), Words.Say("filled-content.imported", $"Filled in as {files}.", $"由 {files} 填报。").In(form.WordLanguage)];
    }

    private static string? DayOf(WorkbookCell? cell) => cell is null ? null : DayText.Read(FoldedText.Of(cell.Text));

    // A line is a paragraph. What looks like a placeholder of a data file is none.
    private static string? ProseOf(string text)
    {
        var paragraphs = text.Split('\n').Where(line => line.Trim().Length > 0)
            .Select(line => (ProseBlock)new ProseParagraph([new ProseRun(line.Trim(), ProseStyle.None, null)])).ToList();
        return paragraphs.Count == 0 ? null : ProseMarkdown.Write(paragraphs).Replace("{", "\\{", StringComparison.Ordinal)
            .Replace("}", "\\}", StringComparison.Ordinal);
    }

    private void AddFinding(FormCell cell, CellReading reading, string wide)
    {
        if (reading.State is ReadingState.Doubtful or ReadingState.NotFound)
        {
            _unsure.Add(cell.Path);
        }

        if (reading.State == ReadingState.Doubtful && !_together.Conflicts.Any(conflict => conflict.Path == wide))
        {
            Add(First.File, PublishedDiagnostics.Doubtful, cell.Place, ReadingWords.QuoteOf(reading.Item!), reading.Item!.Place.InWords(),
                ReadingWords.Candidates(reading));
        }
        else if (reading.State == ReadingState.Converted)
        {
            Add(First.File, PublishedDiagnostics.Converted, cell.Place, ReadingWords.QuoteOf(reading.Item!), reading.Written!);
        }
    }

    private void AddConflicts(FilledShape shape)
    {
        foreach (var conflict in _together.Conflicts)
        {
            var section = shape.Form.Sections.FirstOrDefault(section => section.Id == conflict.Path && section.Narrative is not null);
            var place = conflict.Path.Length == 0 ? Words.Say("filled-content.published", "date of publication", "公布日期")
                : LocalizedText.Verbatim(section?.Heading ?? PlaceOf(shape, conflict.Path));
            var (first, second) = (conflict.First.Item, conflict.Second.Item);
            Add(conflict.Second.File, PublishedDiagnostics.FilledDifferently, place, ReadingWords.QuoteOf(first), conflict.First.File, first.Place.InWords(),
                ReadingWords.QuoteOf(second), conflict.Second.File, second.Place.InWords());
        }
    }

    private string PlaceOf(FilledShape shape, string wide) =>
        shape.Paths.TryGetValue(wide, out var path) && shape.Form.IndexOf(path) is >= 0 and var index
            ? shape.Form.Cells[index].Place : First.Form.Cells[First.Form.IndexOf(wide)].Place;

    // What was typed over a formula counts for nothing: what it should be follows from the parts.
    private int AddTypedTotals(FilledShape shape, ReportContent content)
    {
        var report = new Report(shape.Form, new ReportHeader(First.File, shape.Form.Family, agency, year, null, default, default, default));
        foreach (var cell in shape.Form.PresentCells.Where(cell => content.Values[cell.Index] is not null))
        {
            report.Set(cell.Index, ForeignValue.Read(content.Values[cell.Index]!, cell.Type));
        }

        Checker.Fill(engine, report);
        var count = 0;
        foreach (var (file, wide, typed) in forms.SelectMany(form => form.TypedTotals.Select(total => (form.File, total.Key, total.Value))))
        {
            if (shape.Paths.TryGetValue(wide, out var path) && shape.Form.IndexOf(path) is >= 0 and var index
                && OutcomeOf(report, shape.Form.Cells[index], typed) is { } outcome)
            {
                Add(file, PublishedDiagnostics.TotalTypedOver, shape.Form.Cells[index].Place, ReadingWords.QuoteOf(typed.Text),
                    typed.Placed.Place.InWords(), outcome);
                _unsure.Add(path);
                count++;
            }
        }

        return count;
    }

    private static LocalizedText? OutcomeOf(Report report, FormCell cell, WorkbookCell typed)
    {
        ref readonly var sum = ref report[cell.Index];
        var reading = CellReading.Of(cell.Path, cell.Type, typed.Placed);
        var said = reading.Written is { } written ? ForeignValue.Read(written, cell.Type) : default;
        if (sum.State is not (CellState.Derived or CellState.NotApplicable))
        {
            return Words.Say("filled-content.unknown-sum", "its parts are not all filled in, and it is left out", "分项尚未填全，该数未采用");
        }

        var follows = CellFormat.Write(sum, cell.Type);
        return said.HasValue == sum.HasValue && said.Value == sum.Value ? null
            : Words.Say("filled-content.sum", $"by its parts it is {follows}, and that holds", $"按分项计算为 {follows}，以此为准");
    }

    private void AddRemarks(FilledForm form)
    {
        foreach (var (label, cell) in form.ChangedLabels)
        {
            Add(form.File, PublishedDiagnostics.LabelChanged, ReadingWords.QuoteOf(label), ReadingWords.QuoteOf(cell.Text), cell.Placed.Place.InWords());
        }

        foreach (var block in form.Lost.GroupBy(cell => (cell.Section.Heading, cell.Block.Title)))
        {
            var found = block.Count(cell => form.Readings.GetValueOrDefault(cell.Path)?.State
                is ReadingState.Filled or ReadingState.Converted or ReadingState.Blank);
            var place = string.Join(" · ", new[] { block.Key.Heading, block.Key.Title }.Where(part => !string.IsNullOrEmpty(part)));
            Add(form.File, PublishedDiagnostics.NamesLost, place,
                block.Count(), found);
        }

        foreach (var section in form.LostProse.Where(section => section.Table is null))
        {
            Add(form.File, PublishedDiagnostics.NamesLost, section.Heading, 1, 0);
        }

        if (form.Unplaced.Count > 0)
        {
            Add(form.File, PublishedDiagnostics.NotPlaced, form.Unplaced.Count, form.Unplaced[0].Placed.Place.InWords(),
                ReadingWords.QuoteOf(form.Unplaced[0].Text));
        }
    }

    private void Add(string file, DiagnosticDefinition definition, params object[] operands) => _findings.Add(new Finding(definition, file, default, operands));
}

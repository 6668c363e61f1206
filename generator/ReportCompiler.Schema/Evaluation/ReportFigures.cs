using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Evaluation;

/// <summary>What the rules of a form, generated or interpreted, see of a report and of those around it.</summary>
public abstract class ReportFigures
{
    private readonly Report _report;
    private readonly Report? _previous;
    private readonly MemberReports? _members;

    private protected ReportFigures(Report report, Report? previous, MemberReports? members)
    {
        _report = report;
        _previous = previous;
        _members = members;
    }

    /// <summary>How many components the report declares.</summary>
    public int ComponentCount => _report.Form.Lines?.Components ?? 0;

    /// <summary>The form of the report.</summary>
    internal Form Form => _report.Form;

    /// <summary>Why a condition that cannot be assessed cannot.</summary>
    private protected NotAssessedCause Cause { get; private set; }

    /// <summary>The value of a cell of the report, in the unit of its type.</summary>
    /// <param name="cell">The index of the cell.</param>
    public Operand this[int cell] => Read(cell);

    /// <summary>The values that a cell has in each component; none of a component that has no such row.</summary>
    /// <param name="cell">The index of the cell in the form without a report.</param>
    public Operand[] Components(int cell) => ReadAll(Enumerable.Range(0, ComponentCount).Select(component => Form.Lines!.Locate(cell, component, null)));

    /// <summary>The lines of a list.</summary>
    /// <param name="list">The list, by its place in the form.</param>
    public IReadOnlyList<LinePlace> LinesOf(int list) => Form.Lines!.Of(list);

    /// <summary>The values that a cell has in the lines of a list: with a component, in its lines, or its own in every line.</summary>
    /// <param name="list">The list, by its place in the form.</param>
    /// <param name="cell">The index of the cell in the form without a report.</param>
    /// <param name="component">The component, by its place in the report; -1 for all.</param>
    public Operand[] Lines(int list, int cell, int component = -1)
    {
        var lines = Form.Lines!.Of(list, component);
        return IsInLineOfComponents(list, cell) && component < 0
            ? [.. lines.SelectMany(line => ComponentsOf(line, cell))]
            : ReadAll(lines.Select(line => Form.Lines.Locate(cell, component, line)));
    }

    /// <summary>The values that a cell has in a line for each component.</summary>
    /// <param name="line">The line.</param>
    /// <param name="cell">The index of the cell in the form without a report.</param>
    public Operand[] ComponentsOf(LinePlace line, int cell) =>
        ReadAll(Enumerable.Range(0, ComponentCount).Select(component => Form.Lines!.Locate(cell, component, line)));

    /// <summary>Whether the report has a row.</summary>
    /// <param name="row">The index of the row's first place.</param>
    public Truth Exists(int row) => Truth.Of(!Form.Cells[row].Row.IsAbsent);

    /// <summary>Whether cells are the same as in the same agency's report of the year before; unknown where there is none.</summary>
    /// <param name="cells">The indexes of the cells.</param>
    public Truth Unchanged(params int[] cells) =>
        cells.Aggregate(Truth.Of(true), (unchanged, cell) => unchanged & IsUnchanged(cell));

    /// <summary>The value of the same cell, by path, in the same agency's report of the year before; unknown where there is none.</summary>
    /// <param name="cell">The index of the cell in this report.</param>
    public Operand Previous(int cell)
    {
        if (_previous is null)
        {
            Cause = NotAssessedCause.NoPreviousReport;
            return default;
        }

        return PreviousAt(IndexBefore(cell));
    }

    /// <summary>The value of a cell that only another version of the form has, in the report of the year before.</summary>
    /// <param name="path">The path of the cell.</param>
    public Operand Previous(string path)
    {
        if (_previous is null)
        {
            Cause = NotAssessedCause.NoPreviousReport;
            return default;
        }

        return PreviousAt(_previous.Form.IndexOf(path));
    }

    /// <summary>
    /// The value of the same cell, by path, added up over the reports that this collected report covers; unknown where the cell has no value
    /// in one. Where the register is not said to be complete, or a report is missing, what there is adds up to no more than the least
    /// that the sum can be, if the cell cannot be negative.
    /// </summary>
    /// <param name="cell">The index of the cell in this report.</param>
    public Operand Members(int cell)
    {
        if (_members is not { Reports.Count: > 0, Missing.Count: 0, IsComplete: true })
        {
            Cause = _members is { IsComplete: false } ? NotAssessedCause.UnknownMembers : NotAssessedCause.MissingMember;
            return LeastOfMembers(cell);
        }

        var sum = _members.Reports.Aggregate((Operand)0m, (part, member) => Functions.Sum(part, InMember(member, cell)));
        if (sum.IsNotApplicable)
        {
            Cause = NotAssessedCause.NotApplicable;
        }

        return sum;
    }

    /// <summary>A day of the report year; unknown where the year has no such day.</summary>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day of the month, from 1.</param>
    public Operand Day(int month, int day) => DayNumber.Of(_report.Header.Year, month, day) is { } number ? number : default(Operand);

    /// <summary>How many working days lie after one day, up to and including another, by the form's calendar.</summary>
    /// <param name="from">The first day, not counted itself.</param>
    /// <param name="to">The last day.</param>
    public Operand WorkingDays(Operand from, Operand to) => from.IsKnown && to.IsKnown
        ? DayNumber.WorkingDays((int)from.Value, (int)to.Value, _report.Form.Calendar)
        : from + to;

    /// <summary>Whether a text stands in a cell; unknown where nothing does.</summary>
    /// <param name="cell">The index of the cell.</param>
    /// <param name="text">The text.</param>
    public Truth TextIs(int cell, string text) => _report[cell].HasValue
        ? Truth.Of(string.Equals(_report[cell].Text, text, StringComparison.Ordinal))
        : Truth.Of(TruthValue.Unknown);

    /// <summary>Whether any of the words is chosen, or listed, in a cell; unknown where nothing stands there.</summary>
    /// <param name="cell">The index of the cell.</param>
    /// <param name="words">The words; <see cref="CellItems.Other"/> is any choice in the report's own.</param>
    public Truth Has(int cell, params string[] words) => _report[cell].HasValue
        ? Truth.Of(CellItems.Of(_report[cell].Text).Any(item => words.Contains(CellItems.OtherIn(item) is null ? item : CellItems.Other)))
        : Truth.Of(TruthValue.Unknown);

    /// <summary>Whether any of the texts occurs in prose; unknown where there is none.</summary>
    /// <param name="narrative">The place of the prose among the prose of the report.</param>
    /// <param name="texts">The texts.</param>
    public Truth Mentions(int narrative, params string[] texts) => TextOf(narrative) is { } prose
        ? Truth.Of(texts.Any(text => prose.Markdown.IndexOf(text, StringComparison.Ordinal) >= 0))
        : WithoutText();

    /// <summary>Whether prose says nothing but one of the texts, spaces and punctuation aside; unknown where there is none.</summary>
    /// <param name="narrative">The place of the prose among the prose of the report.</param>
    /// <param name="texts">The texts.</param>
    public Truth SaysOnly(int narrative, params string[] texts) => TextOf(narrative) is { } prose
        ? Truth.Of(texts.Any(text => string.Equals(ProseText.Bare(text), ProseText.Bare(prose.Markdown), StringComparison.Ordinal)))
        : WithoutText();

    /// <summary>The sum of cells that stand in the same column or row.</summary>
    /// <param name="offset">The place of the column in its row, or of the row's first cell: added to each part.</param>
    /// <param name="parts">The cells, without the offset.</param>
    public Operand Sum(int offset, params int[] parts)
    {
        Operand sum = 0m;
        var applies = false;
        foreach (var part in parts)
        {
            var operand = this[part + offset];
            if (!operand.IsNotApplicable)
            {
                sum += operand;
                applies = true;
            }
        }

        return applies ? sum : Operand.NotApplicable;
    }

    /// <summary>Reads a cell, as the walk at hand sees it.</summary>
    private protected abstract Operand Read(int cell);

    /// <summary>Begins the next condition.</summary>
    private protected void ForgetCause() => Cause = NotAssessedCause.BlankCell;

    // Notes why a condition that needs the value may not be assessed.
    private protected Operand Take(in Cell cell)
    {
        if (cell.State is CellState.NotApplicable or CellState.Absent)
        {
            Cause = cell.State == CellState.Absent ? NotAssessedCause.AbsentRow : NotAssessedCause.NotApplicable;
        }

        return CellOperand.Of(cell);
    }

    // A key without a text, in a report with figures only, says no more than one that is not there.
    private Narrative? TextOf(int narrative) =>
        _report.Narratives[narrative] is { } prose && !(_report.Header.IsFiguresOnly && string.IsNullOrWhiteSpace(prose.Markdown)) ? prose : null;

    private Truth WithoutText()
    {
        Cause = _report.Header.IsFiguresOnly ? NotAssessedCause.TextLeftOut : Cause;
        return Truth.Of(TruthValue.Unknown);
    }

    private Operand LeastOfMembers(int cell)
    {
        if (_members is not { Reports.Count: > 0 } || Form.Cells[cell].Type is not { IsNumber: true, Minimum: >= 0 })
        {
            return default;
        }

        var known = _members.Reports.Select(member => InMember(member, cell)).Where(operand => operand.IsKnown).ToArray();
        return Operand.AtLeast(Functions.Sum(known));
    }

    private Operand InMember(Report member, int cell)
    {
        var index = ReferenceEquals(member.Form, Form) ? cell : member.Form.IndexOf(Form.Cells[cell].Path);
        return index < 0 ? default : FormCrossing.ValueIn(member, index, Form);
    }

    private Operand[] ReadAll(IEnumerable<int> cells) => [.. cells.Where(cell => _report[cell].State != CellState.Absent).Select(Read)];

    private bool IsInLineOfComponents(int list, int cell) => cell - Form.Extent.Lists[list].FirstCell >= Form.Extent.Lists[list].OwnSize;

    private int IndexBefore(int cell) =>
        ReferenceEquals(_previous!.Form, _report.Form) ? cell : _previous.Form.IndexOf(_report.Form.Cells[cell].Path);

    // A text has no value to compare.
    private Truth IsUnchanged(int cell)
    {
        var unchanged = CellOperand.Agree(Read(cell), Previous(cell));
        return unchanged.Value == TruthValue.True && Form.Cells[cell].Type.IsOfWords
            ? Truth.Of(string.Equals(_report[cell].Text, _previous![IndexBefore(cell)].Text, StringComparison.Ordinal))
            : unchanged;
    }

    private Operand PreviousAt(int cell)
    {
        if (cell < 0 || _previous![cell].State == CellState.Absent)
        {
            Cause = NotAssessedCause.NotInPreviousForm;
            return default;
        }

        return Take(_previous[cell]);
    }
}

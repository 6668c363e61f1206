using System.Globalization;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification.Pointing;

namespace ReportCompiler.Schema.Verification;

/// <summary>Words the failure of a check.</summary>
internal sealed class FindingWriter(Report report)
{
    // A comparison that is longer than this is told by the rule's own sentence, in whichever cell it fails, so that a rule has one id. The
    // formula is in the template.
    private const int LongestFormula = 110;

    // A section with a longer heading is named by its short one.
    private const int LongestHeading = 40;

    /// <summary>Writes a finding.</summary>
    /// <param name="outcome">The check that fails.</param>
    /// <param name="proposal">The change that mends it; null where that is not clear.</param>
    /// <param name="candidates">Changes each of which would mend it.</param>
    public Finding Write(CheckOutcome outcome, Proposal? proposal, IReadOnlyList<Proposal> candidates)
    {
        var rule = report.Form.Rules[outcome.Rule];
        var wording = outcome.Cell < 0
            ? WordProse(rule, outcome.Narrative)
            : Word(rule, report.Form.Cells[outcome.Cell], outcome.Condition);

        var about = outcome.Cell < 0 ? null : report.Form.Cells[outcome.Cell].Section;

        // The finding stands at the cell that is wrong, which need not be the one that the rule is about.
        var at = proposal?.Changes[0].Cell ?? outcome.Cell;
        var span = at < 0 ? report.Narratives[outcome.Narrative]?.Span ?? SourceSpan.FileStart : report.SpanOf(at);
        return new Finding(wording.Definition, report.Header.File, span, wording.Operands)
        {
            Severity = rule.Severity,
            Rule = rule.Id,
            Cell = outcome.Cell < 0 ? null : report.Form.Cells[outcome.Cell].Path,
            Expected = wording.Expected,
            Actual = wording.Actual,
            Suggestion = proposal is null ? null : Describe(proposal, about),
            Candidates = [.. candidates.Select(candidate => Describe(candidate, about))],
        };
    }

    /// <summary>Says that a row lacks a value.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lost">The row and what is missing.</param>
    public static Finding Describe(Report report, LostValue lost)
    {
        var cell = report.Form.Cells[lost.Column];
        var total = CellFormat.Write(lost.Total, report.Form.Cells[lost.Cells[^1]].Type);
        var value = CellFormat.Write(lost.Value, cell.Type);
        var row = RowWords.Of(report.Form, lost.Cells);
        return new Finding(ConsistencyDiagnostics.LostValue, report.Header.File, report.SpanOf(lost.Cells[0]), row, total, value, cell.Column.Words)
        {
            Cell = cell.Path,
            Expected = value,
        };
    }

    /// <summary>A proposal in the words of the form.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="about">The section that the message speaks of: a cell of another is named with its section.</param>
    public Suggestion Describe(Proposal proposal, FormSection? about = null) => new(
        new EquatableArray<SuggestedChange>(proposal.Changes.Select(change => Describe(change, about))),
        ChangeKindWords.Of(proposal.Kind));

    private SuggestedChange Describe(CellChange change, FormSection? about)
    {
        var cell = report.Form.Cells[change.Cell];
        var from = change.From is { } value ? CellFormat.Write(value, cell.Type) : null;
        var section = cell.Section.Short.Length > 0 ? cell.Section.Short : cell.Section.Heading;
        var label = about is null || about.Id == cell.Section.Id ? cell.Label : $"{section} · {cell.Label}";
        return new SuggestedChange(cell.Path, label, from, CellFormat.Write(change.To, cell.Type), report[change.Cell].Span);
    }

    private FindingWording WordProse(FormRule rule, int narrative)
    {
        var section = report.Form.Sections.First(candidate => candidate.Narrative?.Index == narrative);
        return new FindingWording(ConsistencyDiagnostics.ConditionBroken, null, null, section.Heading, rule.Says);
    }

    private static FindingWording Word(FormRule rule, FormCell cell, Truth condition)
    {
        if (rule.Kind == RuleKind.Sum)
        {
            var stated = InCell(condition.Left, cell.Type);
            var sum = InCell(condition.Right, cell.Type);
            return new FindingWording(ConsistencyDiagnostics.WrongSum, sum, stated, PlaceOf(cell), stated, sum);
        }

        if (rule.Relation == RuleRelation.None)
        {
            return new FindingWording(ConsistencyDiagnostics.ConditionBroken, null, null, PlaceOf(cell), rule.Says);
        }

        var left = Plain(condition.Left, rule, cell);
        var right = Plain(condition.Right, rule, cell);
        var demand = rule.Right.Equals(LocalizedText.Empty) ? Bare(right)
            : condition.Right.IsBounded ? AtLeast(rule.Right, right)
            : Known(rule.Right, right);
        var says = SaysOf(rule, cell, condition);
        var value = condition.Left.IsBounded ? NoLess(left) : LocalizedText.Verbatim(left);
        var expected = condition.Left.IsBounded || condition.Right.IsBounded ? null : right;
        if (rule.Kind == RuleKind.WithinReport && (LengthOf(rule.Left, rule.Right) > LongestFormula || IsFormula(rule.Left)))
        {
            var sentence = says.Equals(rule.Says) ? SaysWith(says, value, RelationWords.Of(rule.Relation), Bare(right)) : says;
            return new FindingWording(ConsistencyDiagnostics.ConditionBroken, expected, left, PlaceOf(cell), sentence);
        }

        return new FindingWording(DefinitionOf(rule.Kind), expected, left, PlaceOf(cell), rule.Left, value, RelationWords.Of(rule.Relation), demand, says);
    }

    /// <summary>What a rule means, in its own sentence.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="cell">The cell that it is about.</param>
    /// <param name="condition">What it asks for there.</param>
    public static LocalizedText SaysOf(FormRule rule, FormCell cell, Truth condition) => rule.Relation == RuleRelation.None ? rule.Says
        : Fill(rule.Says, Plain(condition.Left, rule, cell), Plain(condition.Right, rule, cell), Number(condition.Left.Least - condition.Right.Least, cell));

    // What is called by the name of a function has no words of its own.
    private static bool IsFormula(LocalizedText side) =>
        side.In(Language.English) is var words && (words.StartsWith("max(", StringComparison.Ordinal) || words.StartsWith("min(", StringComparison.Ordinal));

    private static int LengthOf(params LocalizedText[] texts) => texts.Sum(text => text.In(Language.English).Length);

    private static LocalizedText SaysWith(LocalizedText says, LocalizedText value, LocalizedText relation, LocalizedText right)
    {
        var sentence = says is TranslatedText text ? text.Map(part => part.TrimEnd('.', (char)0x3002)) : says;
        return Words.Say(
            "finding-writer.says-with", $"{sentence}: it is {value}, but must {relation} {right}", $"{sentence}：现为 {value}，应{relation}{right}");
    }

    private static string PlaceOf(FormCell cell) => cell.Section.Short.Length > 0 && cell.Section.Heading.Length > LongestHeading
        ? cell.Section.Short + cell.Place[cell.Section.Heading.Length..]
        : cell.Place;

    // Of what is not known whole, messages say how much there is already.
    private static LocalizedText AtLeast(LocalizedText side, string least) =>
        Words.Say("finding-writer.at-least", $"{side}, which is at least {least}", $"{side}（至少为 {least}）");

    private static LocalizedText Known(LocalizedText side, string value) =>
        Words.Say("finding-writer.known", $"{side}, which is {value}", $"{side}（{value}）");

    private static LocalizedText Bare(string value) => Words.Say("finding-writer.bare", $"{value}", $" {value}");

    private static LocalizedText NoLess(string least) => Words.Say("finding-writer.no-less", $"at least {least}", $"至少 {least}");

    private static DiagnosticDefinition DefinitionOf(RuleKind kind) => kind switch
    {
        RuleKind.BetweenYears => ConsistencyDiagnostics.BrokenBetweenYears,
        RuleKind.BetweenLevels => ConsistencyDiagnostics.BrokenBetweenLevels,
        _ => ConsistencyDiagnostics.BrokenWithinReport,
    };

    private static string InCell(Operand operand, CellType type) =>
        operand.IsNotApplicable ? type.NotApplicable : CellFormat.Write(operand.Least.Value, type);

    // The figures of the comparison, where the rule's own sentence speaks of them.
    private static LocalizedText Fill(LocalizedText says, string left, string right, string difference) =>
        says is TranslatedText text
            ? text.Map(part => part.Replace("{left}", left).Replace("{right}", right).Replace("{difference}", difference))
            : says;

    private static string Plain(Operand operand, FormRule rule, FormCell cell) =>
        operand.IsKnown && rule.ComparesDays ? DayNumber.Write(operand.Value) : Number(operand, cell);

    // Between two days lies a number of them.
    private static string Number(Operand operand, FormCell cell) =>
        operand.IsNotApplicable ? cell.Type.NotApplicable : operand.Least.Value.ToString("0.##########", CultureInfo.InvariantCulture);

    private sealed record FindingWording(DiagnosticDefinition Definition, string? Expected, string? Actual, params object[] Operands);
}

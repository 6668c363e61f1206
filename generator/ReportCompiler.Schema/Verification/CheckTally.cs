using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Verification.Pointing;

namespace ReportCompiler.Schema.Verification;

/// <summary>Turns outcomes into findings, and counts what was and was not assessed.</summary>
internal sealed class CheckTally
{
    private readonly CheckSystem _system;
    private readonly Dictionary<int, Explanation> _explanations;
    private readonly Dictionary<int, decimal> _changes;
    private readonly IReadOnlyList<CheckOutcome> _mended;
    private readonly IReadOnlyList<CheckOutcome> _mendedByErrors;
    private readonly FindingWriter _writer;
    private readonly List<Finding> _findings = [];
    private readonly List<NotAssessed> _notAssessed = [];
    private readonly HashSet<(int Cell, decimal Value)> _sumsReported = [];

    public CheckTally(CheckSystem system, IReadOnlyList<Explanation> explanations)
    {
        _system = system;
        _writer = new FindingWriter(system.Report);
        _explanations = explanations
            .SelectMany(explanation => explanation.Checks.Select(check => (check, explanation)))
            .ToDictionary(pair => pair.check, pair => pair.explanation);
        _changes = ChangesOf(explanations, Severity.Note);
        _mended = Mend(_changes);
        _mendedByErrors = Mend(ChangesOf(explanations, Severity.Error));
    }

    public CheckResult ToResult()
    {
        var assessed = 0;
        for (var check = 0; check < _system.Stated.Count; check++)
        {
            var outcome = _system.Stated[check];
            if (outcome.IsUnknown)
            {
                AddUnknown(outcome);
            }
            else if (!outcome.Fails || Report(check, outcome))
            {
                assessed++;
            }
            else
            {
                AddNotAssessed(outcome, NotAssessedCause.FollowsFromFinding);
            }
        }

        _findings.Sort(FindingOrder.Instance);
        var fillings = _notAssessed.Count == 0 ? [] : GapFiller.Find(_system, _changes);
        var zeros = _notAssessed.Count == 0 ? [] : ZeroProof.Find(_system);
        return new CheckResult(_findings, assessed, _notAssessed, Describe(fillings, isCertain: true))
        {
            PossibleFillings = Describe(fillings, isCertain: false),
            ProvenZeros = [.. zeros.OrderBy(cell => cell).Select(cell => _system.Report.Form.Cells[cell].Path)],
        };
    }

    private List<Suggestion> Describe(List<Filling> fillings, bool isCertain) =>
        fillings.FindAll(filling => filling.IsCertain == isCertain).ConvertAll(filling => _writer.Describe(filling.Proposal));

    // What a row would have to keep that the report does without is no check, unless it is that the row be there.
    private void AddUnknown(CheckOutcome outcome)
    {
        if (outcome.Cell < 0 || _system.Report[outcome.Cell].State != CellState.Absent)
        {
            AddNotAssessed(outcome, outcome.Cause);
        }
    }

    // A rule between levels speaks of every cell: that a report is missing is said once for the rule, and not at all of
    // a report that collects none.
    private void AddNotAssessed(CheckOutcome outcome, NotAssessedCause cause)
    {
        var form = _system.Report.Form;
        var rule = form.Rules[outcome.Rule].Id;
        if (cause is NotAssessedCause.MissingMember or NotAssessedCause.UnknownMembers
            && (_system.Members is null || _notAssessed.Exists(other => other.Rule == rule)))
        {
            return;
        }

        var about = outcome.Cell >= 0
            ? form.Cells[outcome.Cell].Path
            : form.Sections.First(section => section.Narrative?.Index == outcome.Narrative).Id;
        var missing = cause is NotAssessedCause.MissingMember or NotAssessedCause.UnknownMembers ? _system.Members!.Missing : [];
        _notAssessed.Add(new NotAssessed(rule, about, cause) { Missing = missing });
    }

    // Whether the failure counts of itself; what another finding explains is not reported again.
    private bool Report(int check, CheckOutcome outcome)
    {
        if (RepeatsComponent(outcome))
        {
            return false;
        }

        if (_explanations.TryGetValue(check, out var explanation) && explanation.Causes.Count > 0)
        {
            var causes = explanation.Causes.Where(cause => cause.Check == check).ToList();
            _findings.AddRange(causes.Select(cause => _writer.Write(outcome, cause.Proposal, [])));
            return causes.Count > 0;
        }

        if (FollowsFromOther(check) || (explanation is { Candidates.Count: > 0 } && explanation.Checks[0] != check))
        {
            return false;
        }

        // The corner of a table is a total of its row and of its column: the same value missed twice is one mistake.
        var isSum = _system.Report.Form.Rules[outcome.Rule].Kind == RuleKind.Sum;
        if (isSum && !_sumsReported.Add((outcome.Cell, outcome.Condition.Right.Value)))
        {
            return false;
        }

        _findings.Add(_writer.Write(outcome, null, explanation?.Candidates ?? []));
        return true;
    }

    // An error does not hide behind a warning, though the change that the warning proposes would mend it as well.
    private bool FollowsFromOther(int check) =>
        !(SeverityOf(check) == Severity.Error ? _mendedByErrors : _mended)[check].Fails;

    private Dictionary<int, decimal> ChangesOf(IReadOnlyList<Explanation> explanations, Severity least) => explanations
        .SelectMany(explanation => explanation.Causes)
        .Where(cause => SeverityOf(cause.Check) >= least)
        .SelectMany(cause => cause.Proposal.Changes)
        .ToDictionary(change => change.Cell, change => change.To);

    private IReadOnlyList<CheckOutcome> Mend(Dictionary<int, decimal> changes) => changes.Count == 0 ? _system.Stated : _system.With(changes);

    private Severity SeverityOf(int check) => _system.Report.Form.Rules[_system.Stated[check].Rule].Severity;

    // With a single component, the row over all components says the same once more.
    private bool RepeatsComponent(CheckOutcome outcome)
    {
        var form = _system.Report.Form;
        return form.Components.Count == 1
            && outcome.Cell >= 0
            && form.Cells[outcome.Cell].Row.IsOverall
            && _system.Report[outcome.Cell].State != CellState.Given
            && _system.Stated.Any(other => other.Rule == outcome.Rule && other.Fails && other.Cell >= 0 && !form.Cells[other.Cell].Row.IsOverall);
    }
}

using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Checks;

/// <summary>Turns outcomes into findings, and counts what was and was not assessed.</summary>
internal sealed class CheckTally(Report report)
{
    private readonly List<Finding> _findings = [];
    private readonly List<NotAssessed> _notAssessed = [];
    private readonly HashSet<(int Cell, decimal Value)> _sumsReported = [];
    private int _assessed;

    public CheckTally Add(IEnumerable<SettledOutcome> outcomes)
    {
        foreach (var settled in outcomes)
        {
            if (settled.Outcome.IsUnknown || settled.IsConsequence)
            {
                AddNotAssessed(settled);
            }
            else
            {
                _assessed++;
                AddFailure(settled);
            }
        }

        return this;
    }

    public CheckResult ToResult()
    {
        _findings.Sort(FindingOrder.Instance);
        return new CheckResult(_findings, _assessed, _notAssessed);
    }

    private void AddNotAssessed(SettledOutcome settled)
    {
        var cause = settled.IsConsequence ? NotAssessedCause.FollowsFromFinding : settled.Outcome.Cause;
        _notAssessed.Add(new NotAssessed(report.Form.Rules[settled.Outcome.Rule].Id, report.Form.Cells[settled.Outcome.Cell].Path, cause));
    }

    private void AddFailure(SettledOutcome settled)
    {
        if (!settled.Fails)
        {
            return;
        }

        var rule = report.Form.Rules[settled.Outcome.Rule];
        var condition = settled.Outcome.Condition;

        // The corner of a table is a total of its row and of its column: the same value missed twice is one mistake.
        if (rule.Kind != RuleKind.Sum || _sumsReported.Add((settled.Outcome.Cell, condition.Right.Value)))
        {
            _findings.Add(Describe(rule, report.Form.Cells[settled.Outcome.Cell], condition));
        }
    }

    private Finding Describe(FormRule rule, FormCell cell, Truth condition)
    {
        if (rule.Kind == RuleKind.Sum)
        {
            var stated = CellFormat.Write(condition.Left.Value, cell.Type);
            var sum = CellFormat.Write(condition.Right.Value, cell.Type);
            return Create(ConsistencyDiagnostics.WrongSum, rule, cell, sum, stated, cell.Place, stated, sum);
        }

        if (rule.Relation == RuleRelation.None)
        {
            return Create(ConsistencyDiagnostics.ConditionBroken, rule, cell, null, null, cell.Place, rule.Says);
        }

        var left = Plain(condition.Left);
        var right = Plain(condition.Right);
        var definition = rule.Kind == RuleKind.BetweenYears ? ConsistencyDiagnostics.BrokenBetweenYears : ConsistencyDiagnostics.BrokenWithinReport;
        var demand = rule.Right.Length == 0 ? right : $"{rule.Right} = {right}";
        return Create(definition, rule, cell, right, left, cell.Place, rule.Left, left, RelationWords.Of(rule.Relation), demand, rule.Says);
    }

    private Finding Create(DiagnosticDefinition definition, FormRule rule, FormCell cell, string? expected, string? actual, params object[] operands) =>
        new(definition, report.Header.File, report.SpanOf(cell.Index), operands)
        {
            Severity = rule.Severity,
            Rule = rule.Id,
            Cell = cell.Path,
            Expected = expected,
            Actual = actual,
        };

    private static string Plain(Operand operand) => operand.Value.ToString("0.##########", CultureInfo.InvariantCulture);
}

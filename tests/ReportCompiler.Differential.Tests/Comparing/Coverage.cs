using System.Collections.Concurrent;
using ReportCompiler.Differential.Tests.Templates;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification.Pointing;

namespace ReportCompiler.Differential.Tests.Comparing;

/// <summary>Counts what templates said and what checks came to, so that a test which reaches nothing does not pass for one that finds nothing.</summary>
internal sealed class Coverage
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How often each thing occurred.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>What must occur: every member of the language and of the catalogue, whatever is added to them.</summary>
    public static IEnumerable<string> Wanted =>
    [
        // Cells that are located in a report are of no template.
        .. typeof(BoundExpression).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BoundExpression)) && type != typeof(LocatedCells))
            .Select(type => Node(type)),
        .. All<UnaryOperator>(),
        .. All<BinaryOperator>(),
        .. All<FunctionName>(),
        .. All<CellSource>(),
        .. All<ScopeKind>(),
        .. All<LineReach>(),
        .. All<CellKind>(),
        .. All<RuleKind>(),
        .. All<RuleRelation>(),
        .. All<CellState>(),
        .. All<NotAssessedCause>(),
        .. Enum.GetValues<SlipKind>().Select(Because),
        .. RepetitionCoverage.Wanted,
        .. FeaturePairs.Wanted,
        .. DiagnosticCatalogue.All.Select(definition => definition.Id).Where(IsOfData),
        "rule at prose", "rule over several blocks", "rule with tolerance", "scoped foreign cell", "foreign cell", "claim",
        "held", "failed", "not assessed", "suggestion of several changes", "candidates", "accepted", "filled in", "last year's other form",
    ];

    /// <summary>Notes what a template says.</summary>
    public void Add(TemplateText text, TemplateModel model)
    {
        Note(RepetitionCoverage.Of(text, model.Form));
        Note(FeaturePairs.Of(text));
        foreach (var derivation in model.Derivations)
        {
            Note(derivation.Scope.Kind);
            Add(derivation.Value, derivation.Scope);
        }

        foreach (var rule in model.Rules)
        {
            Note(rule.Scope.Kind);
            Note(rule.At is null, "rule at prose");
            Note(rule.Scope.Kind != ScopeKind.None && model.Rules.Count(other => other.Rule == rule.Rule) > 1, "rule over several blocks");
            Add(rule.Require, rule.Scope);
        }

        foreach (var rule in model.Form.Rules)
        {
            Note(rule.Kind);
            Note(rule.Relation);
            Note(rule.Tolerance > 0, "rule with tolerance");
        }

        foreach (var claim in model.Claims)
        {
            Note("claim");
            Add(claim.Value, RuleScope.None);
        }

        foreach (var cell in model.Form.Cells)
        {
            Note(cell.Type.Kind);
        }
    }

    /// <summary>Notes what checks came to.</summary>
    public void Add(ReportSetResult result)
    {
        foreach (var finding in result.Findings)
        {
            Note(finding.Definition.Id);
            Note(RepetitionCoverage.Of(finding));
            Note(finding.Candidates.Count > 1, "candidates");
            Note(finding.Accepted is not null, "accepted");
            Note(finding.Suggestion is { Changes.Count: > 1 }, "suggestion of several changes");
            foreach (var suggestion in finding.Candidates.Append(finding.Suggestion).OfType<Suggestion>())
            {
                Note("because " + suggestion.Because.In(Language.English));
            }
        }

        foreach (var report in result.Reports)
        {
            Add(report, result);
        }
    }

    private void Add(CheckedReport report, ReportSetResult result)
    {
        var failed = report.Findings.Count(finding => finding.Rule is not null);
        Note(failed > 0, "failed");
        Note(report.Assessed > failed, "held");
        Note(report.NotAssessed.Count > 0, "not assessed");
        foreach (var check in report.NotAssessed)
        {
            Note(check.Cause);
        }

        if (report.Parsed.Report is not { } parsed)
        {
            return;
        }

        foreach (var cell in parsed.Cells)
        {
            Note(cell.State);
            Note(cell.State == CellState.Derived, "filled in");
        }

        var others = result.Reports.Select(other => other.Parsed.Report).OfType<Report>().ToList();
        var before = others.Find(other => other.Header.Agency == parsed.Header.Agency && other.Header.Year == parsed.Header.Year - 1);
        Note(before is not null && before.Form.Version != parsed.Form.Version, "last year's other form");
        Note(RepetitionCoverage.Of(parsed, others.Where(other => other == before || other.Header.Year == parsed.Header.Year)));
    }

    private void Add(BoundExpression expression, RuleScope scope)
    {
        Note(Node(expression.GetType()));
        if (FunctionOf(expression) is { } function)
        {
            Note(function);
        }

        switch (expression)
        {
            case BoundCell cell:
                Note(cell.Source);
                break;
            case BoundForeignCell:
                Note(scope.Kind == ScopeKind.None ? "foreign cell" : "scoped foreign cell");
                break;
            case BoundUnary unary:
                Note(unary.Operator);
                Add(unary.Operand, scope);
                break;
            case BoundBinary binary:
                Note(binary.Operator);
                Add(binary.Left, scope);
                Add(binary.Right, scope);
                break;
            case BoundCall call:
                call.Arguments.ToList().ForEach(argument => Add(argument, scope));
                break;
            case BoundLines lines:
                Note(lines.Reach);
                break;
            case BoundUnit converted:
                Add(converted.Value, scope);
                break;
            case BoundText or BoundItems:
                Add(expression is BoundText text ? text.Cell : ((BoundItems)expression).Cell, scope);
                break;
        }
    }

    private static FunctionName? FunctionOf(BoundExpression expression) => expression switch
    {
        BoundCall call => call.Function,
        BoundProse prose => prose.Function,
        BoundExists => FunctionName.Exists,
        BoundUnit => FunctionName.Convert,
        BoundItems => FunctionName.Has,
        _ => null,
    };

    // What is said of a file before any engine sees it, or of how much is said of it. A length is asked for by regions alone, and the campaign
    // draws forms without them; years of agencies are of the register, and have no part in a form.
    private static readonly string[] OfWholeFiles =
    [
        ShapeDiagnostics.Unreadable.Id, ValueDiagnostics.LongNarrative.Id, ShapeDiagnostics.BeyondBounds.Id, ShapeDiagnostics.MoreFindings.Id,
        TenureDiagnostics.YearOutsideAgency.Id,
    ];

    private static bool IsOfData(string id) => !OfWholeFiles.Contains(id)
        && (id.StartsWith("RC20", StringComparison.Ordinal) || id.StartsWith("RC30", StringComparison.Ordinal));

    private static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Word);

    private static string Word<T>(T value)
        where T : struct, Enum => $"{typeof(T).Name} {value}";

    private static string Node(Type type) => "node " + type.Name;

    private static string Because(SlipKind kind) => "because " + ChangeKindWords.Of(kind).In(Language.English);

    private void Note<T>(T value)
        where T : struct, Enum => Note(Word(value));

    private void Note(IEnumerable<string> all)
    {
        foreach (var what in all)
        {
            Note(what);
        }
    }

    private void Note(bool condition, string what)
    {
        if (condition)
        {
            Note(what);
        }
    }

    private void Note(string what) => _counts.AddOrUpdate(what, 1, (_, count) => count + 1);
}

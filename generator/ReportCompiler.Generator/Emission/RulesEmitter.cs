using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes the rules: a method for each, which repeats it over its rows or columns.</summary>
internal sealed class RulesEmitter
{
    /// <summary>The constant that says how many places each component takes.</summary>
    public const string ComponentSize = "ComponentSize";

    private const int MaxConditionLength = 90;

    private readonly FormPlan _plan;
    private readonly MemberNameScope _members;
    private readonly SourceWriter _source;

    private RulesEmitter(FormPlan plan)
    {
        _plan = plan;
        _members = MemberNameScope.ForMembersOf("Rules", ["Derive", "Check", "RuleIndex", "Functions", "Operand", ComponentSize, .. plan.PlaceClasses]);
        _source = FileFrame.Begin(plan, Namespaces.Checks);
    }

    /// <summary>Writes the file.</summary>
    public static string Emit(FormPlan plan) => new RulesEmitter(plan).Emit();

    private string Emit()
    {
        EmitIndexes();
        var derivations = _plan.Model.Derivations.Select(item => (Method: Method(item.Rule, item.Scope), Item: item)).ToList();
        var rules = _plan.Model.Rules.Select(item => (Method: Method(item.Rule, item.Scope), Item: item)).ToList();
        _source.Gap();
        _source.Summary("What derived cells are, and what the rules of the form require.");
        _source.Line(FileFrame.GeneratedCode);
        using (_source.Block("internal static class Rules"))
        {
            if (_plan.Form.Extent.ComponentSize > 0)
            {
                _source.Line($"private const int {ComponentSize} = {Literal.Of(_plan.Form.Extent.ComponentSize)};");
            }

            EmitCalls("Derive", "States what each derived cell is.", derivations.Select(derivation => derivation.Method));
            EmitCalls("Check", "States what the rules require.", rules.Select(rule => rule.Method));
            derivations.ForEach(derivation => EmitDerivation(derivation.Method, derivation.Item));
            rules.ForEach(rule => EmitRule(rule.Method, rule.Item));
        }

        return _source.ToString();
    }

    private void EmitIndexes()
    {
        _source.Summary("The places of the rules in the form.");
        _source.Line(FileFrame.GeneratedCode);
        using (_source.Block("internal static class RuleIndex"))
        {
            for (var index = 0; index < _plan.Rules.Count; index++)
            {
                _source.Gap();
                _source.Summary(_plan.Form.Rules[index].Says.In(Language.English));
                _source.Line($"public const int {_plan.Rules[index]} = {Literal.Of(index)};");
            }
        }
    }

    private void EmitCalls(string name, string summary, IEnumerable<string> methods)
    {
        _source.Gap();
        _source.Summary(summary);
        using (_source.Block($"public static void {name}(CheckRun run)"))
        {
            foreach (var method in methods)
            {
                _source.Line($"run.Apply({method});");
            }
        }
    }

    private void EmitDerivation(string method, BoundDerivation derivation)
    {
        var loop = new RuleLoop(_plan, derivation.Scope);
        var tables = new TableKeeper(_members, method);
        var value = new ExpressionEmitter(loop, tables).Emit(derivation.Value);
        EmitMethod(method, derivation.Rule, loop, tables, () =>
            _source.Line($"run.Derive({_plan.Rule(derivation.Rule)}, {loop.IndexOf(derivation.Target)}, {value});"));
    }

    private void EmitRule(string method, BoundRule rule)
    {
        var loop = new RuleLoop(_plan, rule.Scope);
        var tables = new TableKeeper(_members, method);
        var sides = new ExpressionEmitter(loop, tables).EmitSides(rule.Require);
        EmitMethod(method, rule.Rule, loop, tables, () =>
        {
            _source.Line($"// {CommentText.Of(rule.Text)}");
            _source.Line(rule.At is null ? "run.RequireOfProse(" : "run.Require(");
            using (_source.Indented())
            {
                _source.Line($"{_plan.Rule(rule.Rule)},");
                _source.Line($"{(rule.At is { } cell ? loop.IndexOf(cell) : Literal.Of(rule.Narrative))},");
                _source.Line(Condition(sides) + ");");
            }
        });
    }

    // Two sides that fit on a line stand on one.
    private static string Condition(IReadOnlyList<string> sides) =>
        string.Join(
            sides.Sum(side => side.Length) <= MaxConditionLength && !sides[sides.Count - 1].StartsWith(".", StringComparison.Ordinal) ? " " : "\n    ", sides);

    private void EmitMethod(string method, int rule, RuleLoop loop, TableKeeper tables, Action statement)
    {
        tables.Emit(_source);
        _source.Gap();
        EmitSummary(_plan.Form.Rules[rule]);
        using (_source.Block($"private static void {method}(CheckRun run)"))
        {
            if (loop.Heading is { } heading)
            {
                using (_source.Block(heading))
                {
                    EmitStatement(statement);
                }
            }
            else
            {
                EmitStatement(statement);
            }
        }
    }

    private void EmitStatement(Action statement)
    {
        using (_source.Block("if (run.Begin())"))
        {
            statement();
        }
    }

    private void EmitSummary(FormRule rule)
    {
        _source.Summary(rule.Says.In(Language.English));
        if (rule.Basis.Length > 0)
        {
            _source.Line($"/// <remarks>{XmlText.Line(rule.Basis)}</remarks>");
        }
    }

    // A rule over several tables, or over components and what stands over them, is a method for each.
    private string Method(int rule, RuleScope scope)
    {
        var isRepeated = _plan.Model.Rules.Count(other => other.Rule == rule) > 1;
        var table = scope.Section.Length > 0 ? "In" + Identifiers.Pascal(CellPath.Join(scope.Section, scope.Block)) : "Of" + scope.Kind switch
        {
            ScopeKind.None => "All",
            _ => scope.Kind.ToString(),
        };
        return _members.Take(_plan.Rules[rule] + (isRepeated ? table : string.Empty));
    }
}

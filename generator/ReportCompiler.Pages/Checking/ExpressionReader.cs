using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Diagnostics;
using Scriban.Syntax;

namespace ReportCompiler.Pages.Checking;

/// <summary>Finds out what is known of the value of an expression, and says what is wrong on the way.</summary>
internal sealed class ExpressionReader
{
    private readonly PageCheck _check;
    private readonly TemplateScope _scope;
    private readonly MemberReader _members;
    private readonly CallReader _calls;

    /// <summary>Begins a template.</summary>
    public ExpressionReader(PageCheck check, TemplateScope scope)
    {
        _check = check;
        _scope = scope;
        _members = new MemberReader(check, scope);
        _calls = new CallReader(check, scope, this);
    }

    /// <summary>What is known of a value.</summary>
    public TemplateValue Read(ScriptExpression? expression) => expression switch
    {
        null => TemplateValue.Unknown,
        ScriptLiteral literal => ReadLiteral(literal),
        ScriptVariableGlobal variable => ReadGlobal(variable),
        ScriptVariableLocal variable => ReadLocal(variable),
        ScriptIsEmptyExpression test => Discard(Read(test.Target), TemplateValue.Flag),
        ScriptMemberExpression member => _members.Read(Read(member.Target), member.Target, member.Member),
        ScriptIndexerExpression indexer => ReadIndexer(indexer),
        ScriptFunctionCall call => _calls.Read(call),
        ScriptPipeCall pipe => _calls.Read(pipe),
        ScriptAssignExpression assignment => ReadAssignment(assignment),
        ScriptBinaryExpression binary => ReadBinary(binary),
        ScriptConditionalExpression choice => ReadChoice(choice),
        ScriptNestedExpression nested => Read(nested.Expression),
        ScriptNamedArgument argument => Read(argument.Value),
        ScriptThisExpression => new TemplateValue.Record(PageModel.Globals),
        ScriptUnaryExpression unary => ReadUnary(unary),
        ScriptAnonymousFunction => TemplateValue.Unknown,
        ScriptArrayInitializerExpression array => Discard(ReadParts(array), new TemplateValue.List(TemplateValue.Unknown)),
        _ => ReadParts(expression),
    };

    /// <summary>Gives a name a value.</summary>
    public void Assign(ScriptExpression? target, TemplateValue value)
    {
        switch (target)
        {
            case ScriptVariableLocal variable when _scope.FindArgument(variable.BaseName) is null && !IsPage:
                _scope.Assign(variable.BaseName, value);
                break;
            case ScriptVariable variable:
                Report(PageTemplateDiagnostics.ReadOnly, variable, variable.Name);
                break;
            case ScriptMemberExpression member when Read(member.Target) is not TemplateValue.Anything:
                Report(PageTemplateDiagnostics.ReadOnly, member, member.ToString().Trim());
                break;
            default:
                break;
        }
    }

    /// <summary>Whether a name has a meaning here that is no function.</summary>
    public bool HasValue(string name) => _scope.FindLoop(name) is not null || PageModel.Globals.Find(name) is not null;

    private bool IsPage => _scope.Depth == 0 && _scope.Arguments is not null;

    private static TemplateValue ReadLiteral(ScriptLiteral literal) => literal.Value switch
    {
        string => TemplateValue.Text,
        bool => TemplateValue.Flag,
        null => TemplateValue.Unknown,
        _ => TemplateValue.Number,
    };

    private static TemplateValue Discard(TemplateValue read, TemplateValue result) => read is null ? TemplateValue.Unknown : result;

    private TemplateValue ReadGlobal(ScriptVariableGlobal variable)
    {
        var name = variable.Name;
        if (_scope.FindLoop(name) is { } loop)
        {
            return loop;
        }

        if (PageFunctions.Names.Contains(name, StringComparer.Ordinal))
        {
            Report(PageTemplateDiagnostics.WrongArgumentCount, variable, name, 0);
            return TemplateValue.Unknown;
        }

        if (PageModel.Globals.Find(name) is { } global)
        {
            return global.Value.Type == ReportTypes.Report ? _check.ReportOf(_scope.Page) : TemplateValue.Of(global.Value);
        }

        if (_scope.OpenObjects == 0 && !(_scope.Arguments is null && _check.IsLoopSomewhere(name)))
        {
            ReportUnknown(variable);
        }

        return TemplateValue.Unknown;
    }

    private void ReportUnknown(ScriptVariableGlobal variable)
    {
        if (_check.NamesOf(_scope.Page).Loops.Contains(variable.Name))
        {
            Report(PageTemplateDiagnostics.LoopIsOver, variable, variable.Name);
            return;
        }

        var candidates = _scope.Loops.Select(loop => loop.Name).Concat(PageModel.Globals.Names).Concat(PageFunctions.Names);
        Report(PageTemplateDiagnostics.UnknownName, variable, variable.Name, DidYouMean.For(variable.Name, candidates));
    }

    // What calls of a partial give and what it reads is compared once for all calls.
    private TemplateValue ReadLocal(ScriptVariableLocal variable)
    {
        if (_scope.FindLocal(variable.BaseName) is { } value)
        {
            return value;
        }

        if (IsPage && variable.BaseName.Length > 0)
        {
            Report(PageTemplateDiagnostics.UnknownName, variable, variable.Name, DidYouMean.For(variable.BaseName, PageModel.Globals.Names));
        }

        return TemplateValue.Unknown;
    }

    private TemplateValue ReadIndexer(ScriptIndexerExpression indexer)
    {
        var target = Read(indexer.Target);
        Read(indexer.Index);
        return target switch
        {
            TemplateValue.List list => list.Element,
            TemplateValue.Plain { Kind: PageValueKind.Text } => TemplateValue.Text,
            _ => TemplateValue.Unknown,
        };
    }

    private TemplateValue ReadAssignment(ScriptAssignExpression assignment)
    {
        var value = Read(assignment.Value);
        if (assignment.EqualToken.TokenType != Scriban.Parsing.TokenType.Equal)
        {
            value = Discard(Read(assignment.Target), TemplateValue.Unknown);
        }

        Assign(assignment.Target, value);
        return TemplateValue.Unknown;
    }

    private TemplateValue ReadBinary(ScriptBinaryExpression binary)
    {
        var left = Read(binary.Left);
        var before = _scope.Versions;
        if (binary.Operator is ScriptBinaryOperator.And or ScriptBinaryOperator.Or)
        {
            var isAnd = binary.Operator == ScriptBinaryOperator.And;
            _scope.Versions = before.Where(_check.FormsOf(_scope.Page), VersionCondition.Of(binary.Left, outcome: isAnd));
        }

        var right = Read(binary.Right);
        _scope.Versions = before;
        return OperatorValue.Of(binary.Operator, left, right);
    }

    private TemplateValue ReadChoice(ScriptConditionalExpression choice)
    {
        Read(choice.Condition);
        var before = _scope.Versions;
        var forms = _check.FormsOf(_scope.Page).ToList();
        _scope.Versions = before.Where(forms, VersionCondition.Of(choice.Condition, outcome: true));
        var first = Read(choice.ThenValue);
        _scope.Versions = before.Where(forms, VersionCondition.Of(choice.Condition, outcome: false));
        var second = Read(choice.ElseValue);
        _scope.Versions = before;
        return first.Or(second);
    }

    private TemplateValue ReadUnary(ScriptUnaryExpression unary)
    {
        Read(unary.Right);
        return unary.Operator == ScriptUnaryOperator.Not ? TemplateValue.Flag : TemplateValue.Unknown;
    }

    private TemplateValue ReadParts(ScriptNode node)
    {
        for (var index = 0; index < node.ChildrenCount; index++)
        {
            _ = node.GetChildren(index) switch
            {
                ScriptExpression expression => Read(expression),
                { } other => ReadParts(other),
                null => TemplateValue.Unknown,
            };
        }

        return TemplateValue.Unknown;
    }

    private void Report(DiagnosticDefinition definition, ScriptNode node, params object[] operands) =>
        _check.Findings.Add(definition, _scope.Page.Source, node, operands);
}

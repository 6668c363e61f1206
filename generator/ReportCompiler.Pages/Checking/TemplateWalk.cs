using ReportCompiler.Pages.Model;
using Scriban.Syntax;

namespace ReportCompiler.Pages.Checking;

/// <summary>Goes through the statements of a template in their order.</summary>
internal sealed class TemplateWalk
{
    /// <summary>What a loop says of itself.</summary>
    private static readonly PageType Loop = new PageType("loop", "the loop at hand")
        .With("index", PageValue.Number, "how many steps were made before")
        .With("rindex", PageValue.Number, "how many steps are left")
        .With("length", PageValue.Number, "how many steps there are")
        .With("first", PageValue.Flag, "whether this is the first step")
        .With("last", PageValue.Flag, "whether this is the last step")
        .With("even", PageValue.Flag, "whether the index is even")
        .With("odd", PageValue.Flag, "whether the index is odd")
        .With("changed", PageValue.Flag, "whether the value differs from that of the step before");

    private readonly PageCheck _check;
    private readonly TemplateScope _scope;
    private readonly ExpressionReader _expressions;

    /// <summary>Begins a template.</summary>
    public TemplateWalk(PageCheck check, TemplateScope scope)
    {
        _check = check;
        _scope = scope;
        _expressions = new ExpressionReader(check, scope);
    }

    /// <summary>Goes through a statement and all in it.</summary>
    public void Visit(ScriptNode? node)
    {
        switch (node)
        {
            case null:
                break;
            case ScriptForStatement loop:
                VisitFor(loop);
                break;
            case ScriptWhileStatement loop:
                _expressions.Read(loop.Condition);
                VisitLoop("while", loop.Body);
                break;
            case ScriptIfStatement condition:
                VisitIf(condition);
                break;
            case ScriptCaptureStatement capture:
                Visit(capture.Body);
                _expressions.Assign(capture.Target, TemplateValue.Text);
                break;
            case ScriptWithStatement with:
                VisitWith(with);
                break;
            case ScriptFunction function:
                _expressions.Assign(function.NameOrDoToken as ScriptExpression, TemplateValue.Unknown);
                break;
            case ScriptExpression expression:
                _expressions.Read(expression);
                break;
            default:
                VisitParts(node);
                break;
        }
    }

    private void VisitParts(ScriptNode node)
    {
        for (var index = 0; index < node.ChildrenCount; index++)
        {
            Visit(node.GetChildren(index));
        }
    }

    private void VisitFor(ScriptForStatement loop)
    {
        var element = ElementOf(_expressions.Read(loop.Iterator), loop.Iterator);
        foreach (var argument in loop.NamedArguments ?? [])
        {
            _expressions.Read(argument.Value);
        }

        var variable = loop.Variable as ScriptVariableGlobal;
        if (variable is not null)
        {
            _scope.Enter(new TemplateVariable(variable.Name, element));
        }
        else
        {
            _expressions.Assign(loop.Variable, element);
        }

        VisitLoop(loop is ScriptTableRowStatement ? "tablerow" : "for", loop.Body);
        if (variable is not null)
        {
            _scope.Leave();
        }

        Visit(loop.Else);
    }

    private void VisitLoop(string name, ScriptNode? body)
    {
        _scope.Enter(new TemplateVariable(name, name == "tablerow" ? TemplateValue.Unknown : new TemplateValue.Record(Loop)));
        Visit(body);
        _scope.Leave();
    }

    private TemplateValue ElementOf(TemplateValue value, ScriptExpression? iterator)
    {
        if (value is TemplateValue.List list)
        {
            return list.Element;
        }

        if (value is not TemplateValue.Anything && iterator is not null)
        {
            _check.Findings.Add(PageTemplateDiagnostics.NoList, _scope.Page.Source, iterator, iterator.ToString().Trim(), ValueWords.Of(value));
        }

        return TemplateValue.Unknown;
    }

    private void VisitIf(ScriptIfStatement condition)
    {
        var before = _scope.Versions;
        var forms = _check.FormsOf(_scope.Page).ToList();
        _expressions.Read(condition.Condition);
        _scope.Versions = before.Where(forms, VersionCondition.Of(condition.Condition, outcome: true));
        Visit(condition.Then);
        _scope.Versions = before.Where(forms, VersionCondition.Of(condition.Condition, outcome: false));
        Visit(condition.Else);
        _scope.Versions = before;
    }

    // Inside, the members of the object are names of their own.
    private void VisitWith(ScriptWithStatement with)
    {
        _expressions.Read(with.Name);
        _scope.OpenObjects++;
        Visit(with.Body);
        _scope.OpenObjects--;
    }
}

using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Diagnostics;
using Scriban.Syntax;

namespace ReportCompiler.Pages.Checking;

/// <summary>Checks calls of functions, and follows those that include a partial.</summary>
/// <param name="check">The check.</param>
/// <param name="scope">What names mean here.</param>
/// <param name="expressions">Reads arguments.</param>
internal sealed class CallReader(PageCheck check, TemplateScope scope, ExpressionReader expressions)
{
    private static readonly TemplateValue Content = TemplateValue.Of(PageValue.Content);

    /// <summary>What is known of the value of a call.</summary>
    public TemplateValue Read(ScriptFunctionCall call) => Call(call, call.Target, [.. call.Arguments], null);

    /// <summary>What is known of the value at the end of a pipe.</summary>
    public TemplateValue Read(ScriptPipeCall pipe)
    {
        var from = pipe.From;
        if (from is ScriptPipeCall before)
        {
            Read(before);
        }
        else
        {
            expressions.Read(from);
        }

        return Pipe(from, pipe.To);
    }

    private TemplateValue Pipe(ScriptExpression? from, ScriptExpression? to)
    {
        switch (to)
        {
            case ScriptFunctionCall call:
                return Call(call, call.Target, [.. call.Arguments], from);
            case ScriptPipeCall next:
                Pipe(from, next.From);
                return Pipe(next.From, next.To);
            case null:
                return TemplateValue.Unknown;
            default:
                return Call(to, to, [], from);
        }
    }

    private TemplateValue Call(ScriptNode call, ScriptExpression? target, IReadOnlyList<ScriptExpression> arguments, ScriptExpression? piped)
    {
        var named = arguments.OfType<ScriptNamedArgument>().Select(argument => (argument, expressions.Read(argument.Value))).ToList();
        var positional = arguments.Where(argument => argument is not ScriptNamedArgument).ToList();
        positional.ForEach(argument => expressions.Read(argument));
        if (!IsFunction(target, out var name))
        {
            return TemplateValue.Unknown;
        }

        var count = positional.Count + (piped is null ? 0 : 1);
        if (count != 1 && !positional.Exists(argument => argument is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }))
        {
            check.Findings.Add(PageTemplateDiagnostics.WrongArgumentCount, scope.Page.Source, target!, name, count);
        }
        else if (name == PageFunctions.Include && Text(piped ?? positional[0]) is { } partial)
        {
            check.Include(scope, call, partial, named);
        }

        return name == PageFunctions.Raw ? Content : TemplateValue.Unknown;
    }

    private bool IsFunction(ScriptExpression? target, out string name)
    {
        name = target?.ToString().Trim() ?? string.Empty;
        var root = target;
        while (root is ScriptMemberExpression member)
        {
            root = member.Target;
        }

        if (root is ScriptVariableGlobal variable)
        {
            if (root == target && scope.FindLoop(name) is null && PageFunctions.Names.Contains(name, StringComparer.Ordinal))
            {
                return true;
            }

            if (scope.OpenObjects == 0 && (root == target || !expressions.HasValue(variable.Name)))
            {
                ReportUnknown(target!, name);
                return false;
            }
        }

        if (expressions.Read(target) is not TemplateValue.Anything)
        {
            ReportUnknown(target!, name);
        }

        return false;
    }

    private void ReportUnknown(ScriptExpression target, string name) =>
        check.Findings.Add(PageTemplateDiagnostics.UnknownFunction, scope.Page.Source, target, name, DidYouMean.For(name, PageFunctions.Names));

    private static (string Text, ScriptNode Place)? Text(ScriptExpression expression) => expression switch
    {
        ScriptLiteral { Value: string text } literal => (text, literal),
        ScriptNestedExpression { Expression: { } inner } => Text(inner),
        _ => null,
    };
}

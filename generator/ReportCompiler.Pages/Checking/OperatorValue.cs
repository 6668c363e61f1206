using ReportCompiler.Pages.Model;
using Scriban.Syntax;

namespace ReportCompiler.Pages.Checking;

/// <summary>What operators make of values.</summary>
internal static class OperatorValue
{
    /// <summary>What is known of the result.</summary>
    public static TemplateValue Of(ScriptBinaryOperator op, TemplateValue left, TemplateValue right)
    {
        switch (op)
        {
            case ScriptBinaryOperator.Or:
            case ScriptBinaryOperator.And:
            case ScriptBinaryOperator.CompareEqual:
            case ScriptBinaryOperator.CompareNotEqual:
            case ScriptBinaryOperator.CompareLess:
            case ScriptBinaryOperator.CompareLessOrEqual:
            case ScriptBinaryOperator.CompareGreater:
            case ScriptBinaryOperator.CompareGreaterOrEqual:
                return TemplateValue.Flag;
            case ScriptBinaryOperator.RangeInclude:
            case ScriptBinaryOperator.RangeExclude:
                return new TemplateValue.List(TemplateValue.Number);
            case ScriptBinaryOperator.EmptyCoalescing:
                return left.Or(right);
            case ScriptBinaryOperator.Add when IsText(left) || IsText(right):
                return TemplateValue.Text;
            default:
                return left == TemplateValue.Number && right == TemplateValue.Number ? TemplateValue.Number : TemplateValue.Unknown;
        }
    }

    private static bool IsText(TemplateValue value) => value is TemplateValue.Plain { Kind: PageValueKind.Text };
}

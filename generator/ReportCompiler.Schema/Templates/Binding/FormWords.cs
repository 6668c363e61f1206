using System.Globalization;
using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Says expressions in the form's words: rows and columns by their labels, days as dates.</summary>
/// <param name="context">How cells of other reports are called.</param>
/// <param name="scope">What names mean.</param>
internal sealed class FormWords(BindingContext context, NameScope scope)
{
    /// <summary>An expression in the form's words.</summary>
    public string Of(ExpressionSyntax expression) => ExpressionPrinter.Print(expression, WordsOf);

    private string? WordsOf(ExpressionSyntax part) => part switch
    {
        NameSyntax name => WordsOf(name),
        TextSyntax text => text.Text,
        CallSyntax call => WordsOf(call),
        _ => null,
    };

    private string WordsOf(NameSyntax syntax)
    {
        var source = NameScope.SourceOf(syntax.Name, out var name);
        var words = scope.FindCell(name, source)?.Words
            ?? (scope.FindGroup(name, source) is null ? name : scope.WordsOfGroup(name));
        return context.Words(words, source);
    }

    private bool HasHeading(NameSyntax syntax)
    {
        var source = NameScope.SourceOf(syntax.Name, out var name);
        return scope.FindCell(name, source) is null && scope.WordsOfGroup(name) != name;
    }

    // What asks about prose or chooses cells is said as the rule says it.
    private string? WordsOf(CallSyntax call)
    {
        var function = FunctionTable.Find(call.Function)!;
        return function switch
        {
            // A sum over one group is what its heading says.
            { Name: FunctionName.Sum } when call.Arguments.Count == 1 && call.Arguments[0] is NameSyntax group && HasHeading(group) => WordsOf(group),
            { Name: FunctionName.Day } =>
                string.Join("-", call.Arguments.OfType<NumberSyntax>().Select(number => number.Value.ToString("00", CultureInfo.InvariantCulture))),
            { Node: FunctionNode.Unit } =>
                $"{ExpressionPrinter.Print(call.Arguments[0], WordsOf, OperatorTable.PrimaryLevel)} ({((TextSyntax)call.Arguments[1]).Text})",
            { Node: FunctionNode.Prose or FunctionNode.Row } or { Result: FunctionResult.Numbers } => ExpressionPrinter.Print(call),
            _ => null,
        };
    }
}

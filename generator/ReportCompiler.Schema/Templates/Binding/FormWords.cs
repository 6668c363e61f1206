using System.Globalization;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>
/// Says expressions in the form's words, rows and columns by their labels, days as dates; and what is no word of the form, such as that a
/// figure is last year's, in a language.
/// </summary>
/// <param name="scope">What names mean.</param>
/// <param name="language">The language.</param>
internal sealed class FormWords(NameScope scope, Language language)
{
    /// <summary>An expression in the form's words.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="scope">What names mean.</param>
    public static LocalizedText Of(ExpressionSyntax expression, NameScope scope) =>
        new TranslatedText(new FormWords(scope, Language.English).Print(expression), new FormWords(scope, Language.Chinese).Print(expression));

    private string Print(ExpressionSyntax expression) => ExpressionPrinter.Print(expression, WordsOf);

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
        var words = scope.FindCell(name, source)?.Words.In(language)
            ?? (scope.FindGroup(name, source) is null ? name : scope.WordsOfGroup(name));
        return source switch
        {
            CellSource.Previous => CellSourceWords.Previous(words).In(language),
            CellSource.Members => CellSourceWords.Members(words).In(language),
            _ => words,
        };
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
            { Node: FunctionNode.Prose or FunctionNode.Row or FunctionNode.Items } or { Result: FunctionResult.Numbers } => ExpressionPrinter.Print(call),
            _ => null,
        };
    }
}

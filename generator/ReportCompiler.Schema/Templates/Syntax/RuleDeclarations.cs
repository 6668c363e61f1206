using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Keeps rules as they are declared, apart from what their parameters make of them.</summary>
internal static class RuleDeclarations
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    /// <summary>The declaration of a rule.</summary>
    /// <param name="rule">The rule, parameters not filled in.</param>
    /// <param name="parameters">Their values; null without parameters.</param>
    public static RuleDeclaration Of(RuleSyntax rule, YamlNode? parameters) => new(
        rule.Id,
        new EquatableArray<string>((parameters as YamlMapping)?.Entries.Select(entry => $"{entry.Key.Value}: {Values(entry.Value)}") ?? []),
        new EquatableArray<string>(rule.Each.Select(each => OneSpaced(each.Value))),
        RequireOf(rule, parameters),
        rule.At?.Value ?? string.Empty,
        rule.Tolerance,
        rule.Severity,
        rule.Basis,
        rule.Says,
        rule.IsWaivedByFootnote);

    // What a parameter stands for may be more than a name, and what brackets around it mean is known only when it is filled in.
    private static string RequireOf(RuleSyntax rule, YamlNode? parameters) =>
        parameters is null && ExpressionParser.Parse(rule.Require.Value, out _) is { } expression
            ? ExpressionPrinter.Print(expression) : OneSpaced(rule.Require.Value);

    private static string Values(YamlNode node) => node is YamlSequence list ? string.Join(", ", list.Items.Select(Value)) : Value(node);

    private static string Value(YamlNode node) => node switch
    {
        YamlMapping parts => $"{{{string.Join(", ", parts.Entries.Select(part => $"{part.Key.Value}: {Value(part.Value)}"))}}}",
        YamlScalar scalar => scalar.Value,
        _ => string.Empty,
    };

    private static string OneSpaced(string text) => string.Join(" ", text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
}

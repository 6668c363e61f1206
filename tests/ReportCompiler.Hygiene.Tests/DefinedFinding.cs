using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>A kind of finding where a source defines it.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Arguments">What it is made of: id, severity, operands, title, message, remedy.</param>
internal sealed record DefinedFinding(string Place, IReadOnlyList<ExpressionSyntax> Arguments)
{
    /// <summary>The kinds of findings of a source.</summary>
    public static IEnumerable<DefinedFinding> In(string file, SyntaxNode root) =>
        from node in root.DescendantNodes()
        where IsDefinition(node)
        let creation = (ImplicitObjectCreationExpressionSyntax)node
        select new DefinedFinding(SpokenText.PlaceOf(file, node), [.. creation.ArgumentList.Arguments.Select(argument => argument.Expression)]);

    /// <summary>Whether an expression makes a kind of finding.</summary>
    public static bool IsDefinition(SyntaxNode node) => node is ImplicitObjectCreationExpressionSyntax
    {
        Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: IdentifierNameSyntax type } } },
    } && type.Identifier.ValueText == nameof(DiagnosticDefinition);

    /// <summary>What is wrong with its wording.</summary>
    public IEnumerable<string> Problems()
    {
        var declared = ((CollectionExpressionSyntax)Arguments[2]).Elements.Select(element => TextOf(((ExpressionElementSyntax)element).Expression)).ToList();
        var spoken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (english, chinese) in Arguments.Skip(3).Select(TextsOf))
        {
            spoken.UnionWith(english.Holes);
            if (!english.Holes.ToHashSet(StringComparer.Ordinal).SetEquals(chinese.Holes))
            {
                yield return $"{Place}: '{english.Text}' and '{chinese.Text}' do not speak of the same operands";
            }
        }

        if (!spoken.SetEquals(declared) || declared.Distinct(StringComparer.Ordinal).Count() != declared.Count)
        {
            yield return $"{Place}: declares {string.Join(", ", declared)}, but speaks of {string.Join(", ", spoken)}";
        }
    }

    /// <summary>What its title, message and remedy say in each language, their operands in braces.</summary>
    public IEnumerable<(string Place, string English, string Chinese)> Wordings() => Arguments.Skip(3)
        .Select(pair => ((TupleExpressionSyntax)pair).Arguments)
        .Select(texts => (Place, TextOf(texts[0].Expression), TextOf(texts[1].Expression)));

    private static (MessageTemplate English, MessageTemplate Chinese) TextsOf(ExpressionSyntax pair)
    {
        var texts = ((TupleExpressionSyntax)pair).Arguments;
        return (MessageTemplate.Parse(TextOf(texts[0].Expression)), MessageTemplate.Parse(TextOf(texts[1].Expression)));
    }

    private static string TextOf(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax sum => TextOf(sum.Left) + TextOf(sum.Right),
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        _ => throw new InvalidOperationException($"The wording of a kind of finding is a literal, not {expression}."),
    };
}

using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>Who reads the name of a type knows which one it is.</summary>
public class TypeNameTests
{
    // Every program has one.
    private const string Program = "Program";

    [Fact]
    public void NameIsThatOfOneType() => Findings.AssertNone(
        RepositoryTree.Sources
            .Where(file => file.IsUnder("generator") || file.IsUnder("compiler"))
            .SelectMany(file => TypesIn(file).Select(name => (name.Name, name.Full, file.RelativePath)))
            .Where(type => type.Name != Program)
            .GroupBy(type => type.Name, StringComparer.Ordinal),
        named => named.Select(type => type.Full).Distinct(StringComparer.Ordinal).Count() == 1
            ? []
            : [$"{named.Key} is the name of more than one type: {string.Join(", ", named.Select(type => type.RelativePath))}"]);

    // Types of one name with different numbers of type parameters are one idea.
    private static IEnumerable<(string Name, string Full)> TypesIn(TrackedFile file) =>
        CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot()
            .DescendantNodes()
            .OfType<BaseTypeDeclarationSyntax>()
            .Select(type => (type.Identifier.ValueText, string.Join('.', type.AncestorsAndSelf().Reverse().Select(NameOf))));

    private static string NameOf(Microsoft.CodeAnalysis.SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        _ => string.Empty,
    };
}

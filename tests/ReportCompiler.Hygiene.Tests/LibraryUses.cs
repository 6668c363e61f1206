using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>Finds where a source names a library's namespace: in a using, or in a qualified name.</summary>
internal static class LibraryUses
{
    /// <summary>Lists the names that begin with the namespace.</summary>
    /// <param name="source">The text of a C# file.</param>
    /// <param name="libraryNamespace">The library's topmost namespace.</param>
    public static IEnumerable<string> In(string source, string libraryNamespace) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot()
            .DescendantNodes()
            .Select(node => node switch
            {
                UsingDirectiveSyntax directive => directive.NamespaceOrType.ToString(),
                QualifiedNameSyntax { Parent: not (QualifiedNameSyntax or UsingDirectiveSyntax) } name => name.ToString(),
                MemberAccessExpressionSyntax { Parent: not MemberAccessExpressionSyntax } access => access.ToString(),
                _ => "",
            })
            .Select(name => name.StartsWith("global::", StringComparison.Ordinal) ? name["global::".Length..] : name)
            .Where(name => name == libraryNamespace || name.StartsWith(libraryNamespace + ".", StringComparison.Ordinal));
}

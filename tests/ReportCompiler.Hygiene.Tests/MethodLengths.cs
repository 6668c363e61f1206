using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>
/// Measures everything in a source that runs: methods, constructors, operators, accessors, functions, main programs.
/// The value that a field or property starts with is a table, not a procedure: only functions in it are measured.
/// </summary>
internal static class MethodLengths
{
    /// <summary>Measures from the declaration, without its documentation and attributes, to the end of the body.</summary>
    /// <param name="source">The text of a C# file.</param>
    public static IEnumerable<(int Line, int Length)> In(string source)
    {
        var root = CSharpSyntaxTree
            .ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))
            .GetCompilationUnitRoot();
        var statements = root.Members.OfType<GlobalStatementSyntax>().ToList();
        if (statements.Count > 0)
        {
            yield return Measure(statements[0].GetFirstToken(), statements[^1].GetLastToken());
        }

        foreach (var node in root.DescendantNodes().Where(Runs))
        {
            yield return Measure(Declaration(node), node.GetLastToken());
        }
    }

    private static bool Runs(SyntaxNode node) => node
        is BaseMethodDeclarationSyntax
        or PropertyDeclarationSyntax { ExpressionBody: not null }
        or IndexerDeclarationSyntax { ExpressionBody: not null }
        or AccessorDeclarationSyntax
        or LocalFunctionStatementSyntax
        or AnonymousFunctionExpressionSyntax;

    private static SyntaxToken Declaration(SyntaxNode node)
    {
        var attributes = node.ChildNodes().OfType<AttributeListSyntax>().LastOrDefault();
        return attributes is null ? node.GetFirstToken() : attributes.GetLastToken().GetNextToken();
    }

    private static (int Line, int Length) Measure(SyntaxToken first, SyntaxToken last)
    {
        var start = first.GetLocation().GetLineSpan().StartLinePosition.Line;
        var end = last.GetLocation().GetLineSpan().EndLinePosition.Line;
        return (start + 1, end - start + 1);
    }
}

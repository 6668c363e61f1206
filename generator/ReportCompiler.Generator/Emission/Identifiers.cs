using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportCompiler.Generator.Emission;

/// <summary>Names of C# from the ids of a template.</summary>
internal static class Identifiers
{
    /// <summary>
    /// An id, or several joined by dots or hyphens, in PascalCase: <c>results.total</c> becomes <c>ResultsTotal</c>.
    /// Always a valid identifier; not always a unique one.
    /// </summary>
    public static string Pascal(string id)
    {
        var name = new StringBuilder();
        var startsWord = true;
        foreach (var character in id)
        {
            if (!SyntaxFacts.IsIdentifierPartCharacter(character) || character == '_' || IsFormatting(character))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        var isValid = name.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(name[0]);
        return (isValid ? name : name.Insert(0, '_')).ToString();
    }

    /// <summary>A namespace as a project states it, each part made an identifier.</summary>
    public static string Namespace(string name)
    {
        var parts = name.Split('.').Where(part => part.Trim().Length > 0).Select(NamespacePart).ToList();
        return parts.Count == 0 ? "Reports" : string.Join(".", parts);
    }

    private static string NamespacePart(string part)
    {
        var valid = new string(part.Trim().Select(character => SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_').ToArray());
        valid = SyntaxFacts.IsIdentifierStartCharacter(valid[0]) ? valid : "_" + valid;
        return SyntaxFacts.GetKeywordKind(valid) == SyntaxKind.None ? valid : "@" + valid;
    }

    // The compiler ignores formatting characters when it compares names: two that differ in one only would be the same.
    private static bool IsFormatting(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;
}

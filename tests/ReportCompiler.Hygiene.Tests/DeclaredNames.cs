using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>The types of the repository with their members, and those of .NET and Roslyn.</summary>
internal static class DeclaredNames
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Own = new(ReadOwn);
    private static readonly Type[] OfForeignAssemblies = [typeof(object), typeof(Debugger), typeof(SyntaxNode), typeof(CSharpSyntaxTree)];

    private static readonly Lazy<ILookup<string, Type>> Foreign = new(() => OfForeignAssemblies
        .Select(type => type.Assembly)
        .Distinct()
        .SelectMany(assembly => assembly.GetExportedTypes())
        .ToLookup(type => type.Name.Split('`')[0], StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> Members = new(() => Own.Value.Values.SelectMany(names => names)
        .Concat(Foreign.Value.SelectMany(types => types).Where(type => type.IsEnum).SelectMany(type => type.GetEnumNames()))
        .ToHashSet(StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> Namespaces = new(() => Foreign.Value.SelectMany(types => types)
        .SelectMany(type => type.Namespace?.Split('.') ?? [])
        .ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether there is a type of that name.</summary>
    public static bool IsType(string name) => Own.Value.ContainsKey(name) || Foreign.Value.Contains(name);

    /// <summary>Whether a type of the repository, or an enumeration of another, has a member of that name.</summary>
    public static bool IsMember(string name) => Members.Value.Contains(name);

    /// <summary>Whether a namespace of .NET or Roslyn has a part of that name.</summary>
    public static bool IsPartOfNamespace(string name) => Namespaces.Value.Contains(name);

    /// <summary>Whether a type has a member of that name.</summary>
    public static bool IsMemberOf(string type, string name) =>
        Own.Value.TryGetValue(type, out var names) ? names.Contains(name) : Foreign.Value[type].Any(found => found.GetMember(name).Length > 0);

    private static Dictionary<string, HashSet<string>> ReadOwn()
    {
        var types = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var type in RepositoryTree.Sources
            .SelectMany(file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantNodes())
            .OfType<MemberDeclarationSyntax>())
        {
            if (type is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            {
                var name = NamesOf(type).Single();
                var names = types.TryGetValue(name, out var known) ? known : types[name] = new(StringComparer.Ordinal);
                names.UnionWith(MembersOf(type));
            }
        }

        return types;
    }

    private static IEnumerable<string> MembersOf(MemberDeclarationSyntax type) => type switch
    {
        EnumDeclarationSyntax members => members.Members.SelectMany(NamesOf),
        TypeDeclarationSyntax members => members.Members.SelectMany(NamesOf)
            .Concat(members.ParameterList?.Parameters.Select(parameter => parameter.Identifier.ValueText) ?? []),
        _ => [],
    };

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
        DelegateDeclarationSyntax type => [type.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        EnumMemberDeclarationSyntax value => [value.Identifier.ValueText],
        _ => [],
    };
}

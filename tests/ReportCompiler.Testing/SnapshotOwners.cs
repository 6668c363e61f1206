using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportCompiler.Testing;

/// <summary>Finds accepted snapshots that no test compares with anything any more.</summary>
public static class SnapshotOwners
{
    private static readonly char[] MethodNameEnds = ['_', '#'];

    /// <summary>Lists the snapshots without an owner: a test method of that name in a source of that type beside it.</summary>
    /// <param name="files">The files to look at, snapshots and sources alike.</param>
    /// <returns>The orphans, in the order given.</returns>
    public static IReadOnlyList<TrackedFile> FindOrphans(IReadOnlyCollection<TrackedFile> files)
    {
        var sources = files.Where(file => file.Extension == ".cs" && !file.IsSnapshot)
            .ToLookup(file => $"{file.Folder}/{file.Name.Split('.')[0]}", StringComparer.Ordinal);
        return files.Where(file => file.IsSnapshot && !HasOwner(file, sources)).ToList();
    }

    private static bool HasOwner(TrackedFile snapshot, ILookup<string, TrackedFile> sources)
    {
        // TypeName.MethodName[_parameters][#target].verified.ext
        var prefix = snapshot.Name[..snapshot.Name.IndexOf(".verified.", StringComparison.Ordinal)];
        var dot = prefix.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return false;
        }

        var member = prefix[(dot + 1)..];
        var end = member.IndexOfAny(MethodNameEnds);
        var method = end < 0 ? member : member[..end];
        return sources[$"{snapshot.Folder}/{prefix[..dot]}"]
            .SelectMany(TestMethods)
            .Contains(method, StringComparer.Ordinal);
    }

    private static IEnumerable<string> TestMethods(TrackedFile source) =>
        CSharpSyntaxTree.ParseText(source.Text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot()
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .Where(method => method.AttributeLists.SelectMany(list => list.Attributes).Any(IsTest))
            .Select(method => method.Identifier.ValueText);

    // [Fact], [Xunit.Theory], [TheoryAttribute], and attributes derived from them, which by custom keep the ending.
    private static bool IsTest(AttributeSyntax attribute)
    {
        const string Suffix = "Attribute";
        var name = attribute.Name.ToString();
        name = name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
        return name.EndsWith("Fact", StringComparison.Ordinal) || name.EndsWith("Theory", StringComparison.Ordinal);
    }
}

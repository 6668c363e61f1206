using System.Text.RegularExpressions;
using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>
/// What documents for contributors name in code: paths, from the root or from any folder, in which <c>&lt;this&gt;</c> stands for anything; types and their
/// members; variables of the environment; projects; targets of the build. Other words are passed over.
/// </summary>
internal static partial class DocumentedNames
{
    private static readonly Lazy<string> Paths = new(() => string.Concat(RepositoryTree.Files.Select(file => $"/{file.RelativePath}\n")));
    private static readonly Lazy<string> BuildScript = new(() => Texts(file => file.Extension == ".cake"));

    // These tests speak of names that there are not.
    private static readonly Lazy<string> Code = new(() => Texts(file =>
        file.Extension is ".cs" or ".cake" or ".csproj" or ".props" or ".targets" && !file.IsUnder("tests/ReportCompiler.Hygiene.Tests")));

    private static readonly string[] Made = ["artifacts", "bin", "obj"];

    /// <summary>What of a text in backticks does not exist.</summary>
    public static IEnumerable<string> MissingIn(string span)
    {
        if (span.Contains(' ', StringComparison.Ordinal) && !Arguments().IsMatch(span))
        {
            return MissingInCommand(span);
        }

        var text = WithoutArguments(span);
        var isThere = text.Contains('/', StringComparison.Ordinal) ? !Path().IsMatch(text) || IsPath(text)
            : FileName().IsMatch(text) ? IsPath(text) || IsQuoted(text)
            : text.StartsWith("ReportCompiler.", StringComparison.Ordinal) ? IsProject(text)
            : Variable().IsMatch(text) ? IsQuoted(text)
            : !Name().IsMatch(text) || IsDeclared(text.TrimStart('.').Split('.')) || IsPath(text);
        return isThere ? [] : [span];
    }

    /// <summary>What of a command does not exist: paths from the root, targets of the build, tests to be run.</summary>
    public static IEnumerable<string> MissingInCommand(string command) =>
    [
        .. command.Split(' ', '"').Where(word => Path().IsMatch(word) && IsUnderTheRoot(word) && !IsPath(word)),
        .. Target().Matches(command).Select(match => match.Groups[1].Value)
            .Where(target => !BuildScript.Value.Contains($"Task(\"{target}\")", StringComparison.Ordinal)),
        .. Filter().Matches(command).Select(match => match.Groups[1].Value).Where(name => !DeclaredNames.IsType(name) && !DeclaredNames.IsMember(name)),
    ];

    private static bool IsPath(string path)
    {
        if (Made.Contains(path.Split('/')[0]))
        {
            return true;
        }

        var pattern = string.Join("[^/\n]*", Placeholder().Split(path.TrimEnd('/')).Select(Regex.Escape));
        return Regex.IsMatch(Paths.Value, $"/{pattern}(/|\n|\\.cs\n)", RegexOptions.CultureInvariant);
    }

    private static bool IsQuoted(string text) => Code.Value.Contains($"\"{text}\"", StringComparison.Ordinal);

    private static bool IsUnderTheRoot(string path) =>
        path.Contains('/', StringComparison.Ordinal) && Paths.Value.Contains($"\n/{path.Split('/')[0]}/", StringComparison.Ordinal);

    private static bool IsProject(string name) =>
        Paths.Value.Contains($"/{name}.csproj\n", StringComparison.Ordinal) || Code.Value.Contains($">{name}<", StringComparison.Ordinal);

    // What begins with a small letter is a variable, and the rest a chain of members.
    private static bool IsDeclared(string[] names)
    {
        for (var index = 0; index < names.Length; index++)
        {
            var isFirst = index == 0 || !DeclaredNames.IsType(names[index - 1]);
            var isKnown = !char.IsUpper(names[index][0])
                || (isFirst ? DeclaredNames.IsType(names[index]) || DeclaredNames.IsMember(names[index]) || IsNamespace(names, index)
                    : DeclaredNames.IsMemberOf(names[index - 1], names[index]));
            if (!isKnown)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNamespace(string[] names, int index) => index + 1 < names.Length && DeclaredNames.IsPartOfNamespace(names[index]);

    private static string WithoutArguments(string text)
    {
        while (Arguments().Replace(text, "") is var shorter && shorter != text)
        {
            text = shorter;
        }

        return text;
    }

    private static string Texts(Func<TrackedFile, bool> which) => string.Join('\n', RepositoryTree.Files.Where(which).Select(file => file.Text));

    [GeneratedRegex(@"^(?!<\w+>\w)[\w.<>*-]+(/[\w.<>*-]+)*/?$")]
    private static partial Regex Path();

    [GeneratedRegex(@"^[\w<>*-][\w.<>*-]*\.(cs|csproj|md|yaml|json|props|targets|cake|sh|ps1|scriban|sln|html)$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"<[^>]*>|\*+")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^[A-Z][A-Z0-9_]+$")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^\.?[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Arguments();

    [GeneratedRegex(@"--target=(\w+)")]
    private static partial Regex Target();

    [GeneratedRegex(@"--filter ""?(?:\w+~)?(?!RC\d)(\w+)")]
    private static partial Regex Filter();
}

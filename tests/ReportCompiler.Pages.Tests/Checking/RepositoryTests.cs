using System.Text.RegularExpressions;
using ReportCompiler.Pages.Checking;
using ReportCompiler.Pages.Tests.Support;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Pages.Tests.Checking;

/// <summary>Nothing is found in the repository's page templates; of any slip in them, one thing, and the right one.</summary>
public partial class RepositoryTests
{
    public static TheoryData<string> Names { get; } = new(PageSet.Real.Select(page => page.Name));

    [Fact]
    public void NothingIsWrongWithThePagesOfTheRepository()
    {
        Assert.True(PageSet.Real.Count >= 9);
        Assert.Empty(PageSet.Check(PageSet.Real, PageSet.RealForms));
    }

    // Members of a loop are known to the parser.
    [Theory]
    [MemberData(nameof(Names))]
    public void MisspeltMemberIsFound(string name) =>
        AssertEach(name, Member(), "q", ["RC4002", "RC4003", "RC1801"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void MisspeltNameIsFound(string name) =>
        AssertEach(name, Root(), "q", ["RC4001"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void MisspeltVariableOfAPartialIsFound(string name) =>
        AssertEach(name, Local(), "q", ["RC4001"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void PartialThatIsNotThereIsFound(string name) =>
        AssertEach(name, Partial(), "q", ["RC4006"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void MisspeltArgumentIsFound(string name) =>
        AssertEach(name, Argument(), "q", ["RC4001", "RC4007"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void MemberOfAMemberThatHasNoneIsFound(string name) =>
        AssertEach(name, Member(), ".zzz", ["RC4002", "RC4003"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void LoopOverSomethingElseIsFound(string name) =>
        AssertEach(name, List(), ".size", ["RC4010"]);

    private static void AssertEach(string name, Regex pattern, string added, string[] ids)
    {
        var page = PageSet.Real.Single(candidate => candidate.Name == name);
        var mutations = Code().Matches(page.Text)
            .SelectMany(code => pattern.Matches(code.Value).Select(match => code.Index + match.Groups[1].Index + match.Groups[1].Length))
            .ToList();
        foreach (var at in mutations)
        {
            var mutated = page with { Text = page.Text.Insert(at, added) };

            var findings = PageSet.Check(PageSet.Real.Select(other => other == page ? mutated : other), PageSet.RealForms);

            AssertOne(findings, mutated, at, ids);
        }
    }

    private static void AssertOne(IReadOnlyList<Finding> findings, PageSource mutated, int at, string[] ids)
    {
        var line = mutated.Text[..at].Count(character => character == '\n') + 1;
        var where = $"{mutated.Name} line {line}: {mutated.Text.Split('\n')[line - 1]}";
        Assert.True(findings.Count == 1, $"{where}\n{string.Join('\n', findings)}");
        Assert.Contains(findings[0].Definition.Id, ids);
        if (findings[0].File == mutated.Name)
        {
            Assert.Equal((where, line), (where, findings[0].Span.Line));
        }
    }

    [GeneratedRegex(@"(?!\{\{[-~]?\s*#)\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[a-z_\]]\.([a-z_]+)(?![a-z_]*"")")]
    private static partial Regex Member();

    [GeneratedRegex(@"(?<![\w.$""/])((?!if\b|else\b|for\b|in\b|end\b|include\b|raw\b|true\b|false\b)[a-z_]+)(?=[.\s}])(?!\s+in\b)(?![^""{]*""\s*(?:==|~?\}\}|[a-z]+:))")]
    private static partial Regex Root();

    [GeneratedRegex(@"(\$[a-z_]+)")]
    private static partial Regex Local();

    [GeneratedRegex(@"include ""([a-z/.]+)""")]
    private static partial Regex Partial();

    [GeneratedRegex(@"\s([a-z_]+):")]
    private static partial Regex Argument();

    [GeneratedRegex(@"for [a-z_]+ in ([a-z_.$]+)")]
    private static partial Regex List();
}

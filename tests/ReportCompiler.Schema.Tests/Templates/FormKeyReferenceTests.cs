using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Templates;

/// <summary>The keys that a form may have are those of the reference, in its words.</summary>
public class FormKeyReferenceTests
{
    [Theory]
    [InlineData("### The file", 2, FormLevel.Form)]
    [InlineData("### A cell type", 2, FormLevel.Type)]
    [InlineData("### A section", 2, FormLevel.Section)]
    [InlineData("### A table, or a block of one", 2, FormLevel.Table, FormLevel.Block)]
    [InlineData("### A row or a column", 2, FormLevel.Row, FormLevel.Column)]
    [InlineData("### A rule", 2, FormLevel.Rule)]
    [InlineData("### A claim", 2, FormLevel.Claim)]
    [InlineData("#### The words of statements", 3, FormLevel.ClaimWords)]
    public void KeysAndWordsAreThoseOfTheReference(string heading, int column, params FormLevel[] levels)
    {
        var rows = LanguageReference.Lines("template-language.md").SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith('#'))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')).ToList();
        var documented = rows
            .SelectMany(row => Names(row[1]).Select(name => (Name: name, Words: row[column].Replace("`", string.Empty, StringComparison.Ordinal).Trim())))
            .ToList();

        Assert.Equal(
            documented.Select(pair => pair.Name).Distinct().Order(StringComparer.Ordinal),
            levels.SelectMany(FormKeys.Of).Select(key => key.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(
            levels.SelectMany(FormKeys.Of),
            key => Assert.Contains(
                documented, pair => pair.Name == key.Name && pair.Words.StartsWith(key.Meaning.In(Language.English), StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Names(string cell) => cell.Split('`').Where((_, place) => place % 2 == 1);
}

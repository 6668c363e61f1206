using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Diagnostics;

public partial class CatalogueTests
{
    [Fact]
    public void IdsAreUniqueAndOrdered()
    {
        var ids = DiagnosticCatalogue.All.Select(definition => definition.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^RC[123][0-9]{3}$", id));
    }

    [Fact]
    public void EveryDeclaredDiagnosticIsInTheCatalogue()
    {
        var declared = typeof(DiagnosticCatalogue).Assembly.GetTypes()
            .SelectMany(type => type.GetFields())
            .Where(field => field.FieldType == typeof(DiagnosticDefinition) && field.IsStatic)
            .Select(field => (DiagnosticDefinition)field.GetValue(null)!);

        Assert.Equal(DiagnosticCatalogue.All.OrderBy(definition => definition.Id), declared.OrderBy(definition => definition.Id));
    }

    [Fact]
    public void BothLanguagesSayTheSame() =>
        Assert.All(DiagnosticCatalogue.All, definition =>
        {
            Assert.Equal(Operands(definition.Message.English), Operands(definition.Message.Chinese));
            Assert.Equal(Operands(definition.Remedy.English), Operands(definition.Remedy.Chinese));
        });

    [Fact]
    public void ChineseIsChinese() =>
        Assert.All(DiagnosticCatalogue.All, definition =>
            Assert.All(new[] { definition.Title, definition.Message, definition.Remedy }, text => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}|^\{", text.Chinese)));

    [Fact]
    public void MessageSaysMoreThanTheTitle() =>
        Assert.All(DiagnosticCatalogue.All, definition =>
        {
            Assert.NotEqual(definition.Title.English, definition.Message.English, StringComparer.OrdinalIgnoreCase);
            Assert.NotEmpty(Operands(definition.Message.English));
        });

    [Fact]
    public void RemediesAreSentencesAndMessagesEndOpen() =>
        Assert.All(DiagnosticCatalogue.All, definition =>
        {
            Assert.Matches(@"[.}]$", definition.Remedy.English);
            Assert.Matches(@"[。}]$", definition.Remedy.Chinese);
            Assert.DoesNotMatch(@"[.。]$", definition.Message.English);
            Assert.DoesNotMatch(@"[.。]$", definition.Message.Chinese);
        });

    [Fact]
    public void WordingOfAWrongTotalIsFixed()
    {
        Assert.Equal("RC3001", ConsistencyDiagnostics.WrongSum.Id);
        Assert.Equal("{0}: states {1}, but its parts add up to {2}", ConsistencyDiagnostics.WrongSum.Message.In(Language.English));
    }

    [Fact]
    public void DiagnosticIsFoundByIdInAnyCase()
    {
        Assert.Same(ConsistencyDiagnostics.WrongSum, DiagnosticCatalogue.Find("rc3001"));
        Assert.Null(DiagnosticCatalogue.Find("RC9999"));
    }

    private static IEnumerable<string> Operands(string format) =>
        Operand().Matches(format).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Operand();
}

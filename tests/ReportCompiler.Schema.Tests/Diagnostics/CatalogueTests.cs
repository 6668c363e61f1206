using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Diagnostics;

public class CatalogueTests
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
            Assert.Equal(Operands(definition.Message.In(Language.English)), Operands(definition.Message.In(Language.Chinese)));
            Assert.Equal(Operands(definition.Remedy.In(Language.English)), Operands(definition.Remedy.In(Language.Chinese)));
        });

    [Fact]
    public void WordingSpeaksOfTheOperandsThatAreDeclared() =>
        Assert.All(DiagnosticCatalogue.All, definition => Assert.Equal(
            definition.Operands.Order(StringComparer.Ordinal),
            Operands(definition.Message.In(Language.English) + definition.Remedy.In(Language.English)).Distinct()));

    [Fact]
    public void ChineseIsChinese() =>
        Assert.All(DiagnosticCatalogue.All, definition =>
            Assert.All(
                new[] { definition.Title.In(Language.Chinese), definition.Message.In(Language.Chinese), definition.Remedy.In(Language.Chinese) },
                text => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}|^\{", text)));

    [Fact]
    public void MessageSaysMoreThanTheTitle() =>
        Assert.All(DiagnosticCatalogue.All, definition =>
        {
            Assert.NotEqual(definition.Title.In(Language.English), definition.Message.In(Language.English), StringComparer.OrdinalIgnoreCase);
            Assert.NotEmpty(Operands(definition.Message.In(Language.English)));
        });

    [Fact]
    public void RemediesAreSentencesAndMessagesEndOpen() =>
        Assert.All(DiagnosticCatalogue.All, definition =>
        {
            Assert.Matches(@"[.}]$", definition.Remedy.In(Language.English));
            Assert.Matches(@"[。}]$", definition.Remedy.In(Language.Chinese));
            Assert.DoesNotMatch(@"[.。]$", definition.Message.In(Language.English));
            Assert.DoesNotMatch(@"[.。]$", definition.Message.In(Language.Chinese));
        });

    [Fact]
    public void WordingOfAWrongTotalIsFixed()
    {
        Assert.Equal("RC3001", ConsistencyDiagnostics.WrongSum.Id);
        Assert.Equal("{cell}: states {stated}, but its parts add up to {sum}", ConsistencyDiagnostics.WrongSum.Message.In(Language.English));
    }

    [Fact]
    public void DiagnosticIsFoundByIdInAnyCase()
    {
        Assert.Same(ConsistencyDiagnostics.WrongSum, DiagnosticCatalogue.Find("rc3001"));
        Assert.Null(DiagnosticCatalogue.Find("RC9999"));
    }

    private static IEnumerable<string> Operands(string format) =>
        MessageTemplate.Parse(format).Holes.Order(StringComparer.Ordinal);
}

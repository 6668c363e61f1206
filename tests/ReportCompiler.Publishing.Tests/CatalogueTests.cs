using ReportCompiler.Pages.Checking;
using ReportCompiler.Published.Diagnostics;
using ReportCompiler.Publishing.Diagnostics;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Workspace.Diagnostics;

namespace ReportCompiler.Publishing.Tests;

public class CatalogueTests
{
    public static TheoryData<string, string[]> Catalogues { get; } = new()
    {
        { nameof(DiagnosticCatalogue), IdsOf(DiagnosticCatalogue.All) },
        { nameof(PageDiagnosticCatalogue), IdsOf(PageDiagnosticCatalogue.All) },
        { nameof(WorkspaceDiagnosticCatalogue), IdsOf(WorkspaceDiagnosticCatalogue.All) },
        { nameof(PublishingDiagnosticCatalogue), IdsOf(PublishingDiagnosticCatalogue.All) },
        { nameof(PublishedDiagnosticCatalogue), IdsOf(PublishedDiagnosticCatalogue.All) },
    };

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void IdsAreInOrder(string catalogue, string[] ids) =>
        Assert.True(ids.Order(StringComparer.Ordinal).SequenceEqual(ids), $"{catalogue} is not in the order of its ids.");

    [Fact]
    public void NoIdStandsTwice()
    {
        string[] ids =
        [
            .. IdsOf(DiagnosticCatalogue.All), .. IdsOf(PageDiagnosticCatalogue.All),
            .. IdsOf(WorkspaceDiagnosticCatalogue.All), .. IdsOf(PublishingDiagnosticCatalogue.All),
            .. IdsOf(PublishedDiagnosticCatalogue.All),
        ];

        Assert.Equal(ids.Distinct(), ids);
    }

    private static string[] IdsOf(IEnumerable<DiagnosticDefinition> definitions) => [.. definitions.Select(definition => definition.Id)];
}

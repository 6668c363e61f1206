using ReportCompiler.Pages.Checking;
using ReportCompiler.Runtime.Diagnostics;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Runtime.Tests;

public class CatalogueTests
{
    [Fact]
    public void IdsAreInOrderAndNoneIsTakenBySomethingElse()
    {
        var ids = RuntimeDiagnosticCatalogue.All.Select(definition => definition.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Empty(ids.Intersect(DiagnosticCatalogue.All.Concat(PageDiagnosticCatalogue.All).Select(definition => definition.Id)));
    }
}

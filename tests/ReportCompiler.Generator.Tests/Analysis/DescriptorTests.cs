using Microsoft.CodeAnalysis;
using ReportCompiler.Generator.Analysis;
using ReportCompiler.Pages.Checking;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Tests.Analysis;

public class DescriptorTests
{
    private static readonly IReadOnlyList<DiagnosticDefinition> All =
        [.. DiagnosticCatalogue.All.Concat(PageDiagnosticCatalogue.All).OrderBy(definition => definition.Id, StringComparer.Ordinal)];

    [Fact]
    public void EveryKindOfFindingHasADescriptor()
    {
        var descriptors = new ReportCompilerAnalyzer().SupportedDiagnostics;

        Assert.NotEmpty(descriptors);
        Assert.Equal(All.Select(definition => definition.Id), descriptors.Select(descriptor => descriptor.Id));
        Assert.Equal(All.Select(definition => definition.Title.In(Language.English)), descriptors.Select(descriptor => descriptor.Title.ToString()));
        Assert.Equal(All.Select(definition => definition.HelpLink ?? string.Empty), descriptors.Select(descriptor => descriptor.HelpLinkUri));
    }

    [Theory]
    [InlineData("RC1001", "ReportCompiler.Template", DiagnosticSeverity.Error)]
    [InlineData("RC2036", "ReportCompiler.Data", DiagnosticSeverity.Info)]
    [InlineData("RC4002", "ReportCompiler.Page", DiagnosticSeverity.Error)]
    [InlineData("RC3001", "ReportCompiler.Consistency", DiagnosticSeverity.Error)]
    public void DescriptorFollowsTheCatalogue(string id, string category, DiagnosticSeverity severity)
    {
        var descriptor = new ReportCompilerAnalyzer().SupportedDiagnostics.Single(candidate => candidate.Id == id);

        Assert.Equal((category, severity, true), (descriptor.Category, descriptor.DefaultSeverity, descriptor.IsEnabledByDefault));
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ReportCompiler.Generator.Tests.Driving;

namespace ReportCompiler.Generator.Tests.Analysis;

/// <summary>What a project says in .editorconfig of the weight of findings.</summary>
public class EditorConfigTests
{
    private const string Error = "dotnet_diagnostic.RC3001.severity = error";

    [Theory]
    [InlineData("[*.yaml]\ndotnet_diagnostic.RC3001.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("[*]\ndotnet_diagnostic.rc3001.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("[*]\ndotnet_diagnostic.RC3001.severity = none", DiagnosticSeverity.Hidden)]
    [InlineData("[*]\ndotnet_diagnostic.RC3001.severity = silent", DiagnosticSeverity.Hidden)]
    [InlineData("[*]\ndotnet_diagnostic.RC3001.severity = default", DiagnosticSeverity.Error)]
    [InlineData("[*]\ndotnet_diagnostic.RC3001.severity = loud", DiagnosticSeverity.Error)]
    [InlineData("[*.cs]\ndotnet_diagnostic.RC3001.severity = warning", DiagnosticSeverity.Error)]
    [InlineData("[*]\ndotnet_diagnostic.RC3002.severity = warning", DiagnosticSeverity.Error)]
    [InlineData("[*]\ndotnet_diagnostic.RC3001.severity = warning\n[*.yaml]\n" + Error, DiagnosticSeverity.Error)]
    public async Task FindingWeighsWhatTheSectionOfItsFileSays(string config, DiagnosticSeverity expected) =>
        Assert.Equal(expected, (await Found(Broken().Adding(Config(string.Empty, config)))).Severity);

    [Fact]
    public async Task FileThatIsNearerIsHeardLast()
    {
        var project = Broken().Adding(Config("../", "[*]\ndotnet_diagnostic.RC3001.severity = warning"));

        Assert.Equal(DiagnosticSeverity.Warning, (await Found(project)).Severity);
        Assert.Equal(DiagnosticSeverity.Error, (await Found(project.Adding(Config(string.Empty, $"[*]\n{Error}")))).Severity);
        Assert.Equal(DiagnosticSeverity.Error, (await Found(project.Adding(Config(string.Empty, "root = true")))).Severity);
    }

    [Fact]
    public async Task GlobalConfigHasTheLastWord()
    {
        var severities = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("RC3001", ReportDiagnostic.Warn);

        Assert.Equal(
            DiagnosticSeverity.Warning,
            (await Found(Broken().Adding(Config(string.Empty, "[*]\ndotnet_diagnostic.RC3001.severity = none")) with { Severities = severities })).Severity);
    }

    [Fact]
    public void FindingInATemplateIsWeighedToo()
    {
        var project = Samples.StockProject();
        project = project.Editing(project.Files[0].Path, text => text.Replace("opening + changes.bought", "opning + changes.bought", StringComparison.Ordinal));
        var weighed = project.Adding(Config(string.Empty, "[*.yaml]\ndotnet_diagnostic.RC1021.severity = warning"));

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(GeneratorRun.Of(project).Diagnostics).Severity);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(GeneratorRun.Of(weighed).Diagnostics).Severity);
    }

    private static InMemoryProject Broken()
    {
        var project = Samples.StockReports();
        var report = project.Files.Single(file => file.Content.Contains("[1240,  340,  1580, 0]", StringComparison.Ordinal));
        return project.Editing(report.Path, text => text.Replace("[1240,  340,  1580, 0]", "[1240,  340,  1581, 0]", StringComparison.Ordinal));
    }

    private static async Task<Diagnostic> Found(InMemoryProject project) => Assert.Single(await AnalyzerRun.Diagnose(project));

    private static ProjectFile Config(string folder, string text) =>
        ProjectFile.EditorConfig(Path.GetFullPath(InMemoryProject.Directory + folder + ".editorconfig"), text + "\n");
}

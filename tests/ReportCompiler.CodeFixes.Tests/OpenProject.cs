using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Generator.Analysis;

namespace ReportCompiler.CodeFixes.Tests;

/// <summary>A project of one report, open in a workspace as an editor has it: the analyzer finds, the provider offers, the editor applies.</summary>
internal sealed class OpenProject : IDisposable
{
    private const string Folder = "/repository/project/";
    private const string Report = Folder + "riverside/2021.yaml";

    private const string Template =
        """
        template: stock
        version: 1
        years: 2020..
        language: en
        title: "{agency.name}: stock {year}"
        basis: Library Act
        types:
          copies: {kind: integer, unit: copies, min: 0}
        sections:
          - id: stock
            heading: Stock
            table:
              cells: copies
              columns: [{id: printed, label: Printed}, {id: audio, label: Audio}, {id: total, label: Total, sum: siblings}]
              rows: [{id: opening, label: Opening}, {id: bought, label: Bought}, {id: closing, label: Closing}]
        rules:
          - id: balance
            each: column of stock
            require: opening + bought = closing
            at: closing
            basis: Library Act
            says: {en: "what there was and what came is what there is", zh: "期初加新增等于期末"}
        """;

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project = ProjectId.CreateNewId();

    public OpenProject(string report, string language = "en")
    {
        var solution = _workspace.CurrentSolution.AddProject(_project, "Reports", "Reports", LanguageNames.CSharp);
        solution = Add(solution, Folder + "stock/1.template.yaml", Template);
        solution = Add(solution, Folder + "agencies.yaml", "agencies:\n  - {id: riverside, name: Riverside, level: town}\n");
        solution = Add(solution, Report, report);
        var settings =
            $"""
            is_global = true
            build_property.ProjectDir = {Folder}
            build_property.ReportCompilerGenerate = false
            build_property.ReportCompilerLanguage = {language}
            [{Folder}stock/1.template.yaml]
            build_metadata.AdditionalFiles.ReportCompilerKind = template
            [{Folder}agencies.yaml]
            build_metadata.AdditionalFiles.ReportCompilerKind = agencies
            [{Report}]
            build_metadata.AdditionalFiles.ReportCompilerKind = report
            """;
        solution = solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(_project), ".globalconfig", SourceText.From(settings, Encoding.UTF8), filePath: Folder + ".globalconfig");
        Assert.True(_workspace.TryApplyChanges(solution));
    }

    /// <summary>The report as it is now.</summary>
    public async Task<string> Text() => (await Document.GetTextAsync()).ToString();

    /// <summary>What the analyzer reports in it.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Diagnose()
    {
        var project = _workspace.CurrentSolution.GetProject(_project)!;
        var compilation = (await project.GetCompilationAsync())!;
        var diagnostics = await compilation.WithAnalyzers([new ReportCompilerAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>What the provider offers for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> Offers(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var provider = new ReportDataFixProvider();
        Assert.Contains(diagnostic.Id, provider.FixableDiagnosticIds);
        await provider.RegisterCodeFixesAsync(new CodeFixContext(Document, diagnostic, (action, _) => actions.Add(action), default));
        return actions;
    }

    /// <summary>Applies an offer.</summary>
    public async Task Apply(CodeAction action)
    {
        foreach (var operation in await action.GetOperationsAsync(default))
        {
            operation.Apply(_workspace, default);
        }
    }

    public void Dispose() => _workspace.Dispose();

    private TextDocument Document => _workspace.CurrentSolution.GetProject(_project)!.AdditionalDocuments.Single(document => document.FilePath == Report);

    private Solution Add(Solution solution, string path, string text) =>
        solution.AddAdditionalDocument(DocumentId.CreateNewId(_project), Path.GetFileName(path), SourceText.From(text, Encoding.UTF8), filePath: path);
}

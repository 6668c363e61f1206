using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportCompiler.Generator.Pipeline;
using ReportCompiler.Generator.Reporting;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Generator.Analysis;

/// <summary>
/// Reports what is wrong with the register of agencies, with the data of reports, with page templates and, by the register, with what regions
/// add to forms, each at its place in its file. What
/// the files say of one another is worked out once; each file then reports its own share, so that an IDE shows it where
/// the file is open. Of templates the generator speaks: the compiler does not come to analyzers where code is missing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReportCompilerAnalyzer : DiagnosticAnalyzer
{
    private readonly PageTemplateSet _pages = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var files = new ProjectFiles(context.Options);
        var templates = new Memo<TemplateSet>(cancellation => TemplateSet.Compile(files, cancellation));
        var reports = new Memo<ILookup<string, Finding>>(cancellation => ReportSet.Check(files, templates.Get(cancellation), cancellation));
        var pages = new Memo<ILookup<string, Finding>>(cancellation => _pages.Check(files, templates, cancellation));
        var configs = new Memo<EditorConfigs>(cancellation => ReadConfigs(files, cancellation));
        context.RegisterAdditionalFileAction(
            file => Report(files, files.KindOf(file.AdditionalFile) == FileKind.Page ? pages : reports, configs, file));
    }

    private static EditorConfigs ReadConfigs(ProjectFiles files, CancellationToken cancellation) => new(files.Of(FileKind.EditorConfig)
        .Select(file => (file.File.Path, Text: file.File.GetText(cancellation)!))
        .Where(file => file.Text is not null));

    private static void Report(
        ProjectFiles files, Memo<ILookup<string, Finding>> findings, Memo<EditorConfigs> configs, AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (files.KindOf(file) is not (FileKind.Agencies or FileKind.Report or FileKind.Page or FileKind.Extension)
            || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var finding in findings.Get(context.CancellationToken)[files.NameOf(file)])
        {
            context.ReportDiagnostic(PlacedFinding.Of(finding, file.Path, text, files.Settings.Language).ToDiagnostic(configs.Get(context.CancellationToken)));
        }
    }
}

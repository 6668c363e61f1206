using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportCompiler.Generator.Reading;
using ReportCompiler.Generator.Reporting;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Generator.Analysis;

/// <summary>
/// Reports what is wrong with the register of agencies and with the data of reports, each at its place in its file. What
/// the files say of one another is worked out once; each file then reports its own share, so that an IDE shows it where
/// the file is open. Of templates the generator speaks: the compiler does not come to analyzers where code is missing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReportCompilerAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var files = new ProjectFiles(context.Options);
        var reports = new Memo<ILookup<string, Finding>>(cancellation => ReportSet.Check(files, TemplateSet.Compile(files, cancellation), cancellation));
        context.RegisterAdditionalFileAction(file => Report(files, reports, file));
    }

    private static void Report(ProjectFiles files, Memo<ILookup<string, Finding>> reports, AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (files.KindOf(file) is not (FileKind.Agencies or FileKind.Report) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var finding in reports.Get(context.CancellationToken)[files.NameOf(file)])
        {
            context.ReportDiagnostic(PlacedFinding.Of(finding, file.Path, text, files.Settings.Language).ToDiagnostic());
        }
    }
}

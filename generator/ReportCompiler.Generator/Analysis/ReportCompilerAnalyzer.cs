using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportCompiler.Generator.Reading;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Generator.Analysis;

/// <summary>
/// Reports what is wrong with templates, with the register of agencies and with the data of reports, each at its place in
/// its file. What the files say of one another is worked out once; each file then reports its own share, so that an IDE
/// shows it where the file is open.
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
        var templates = new Memo<TemplateSet>(cancellation => TemplateSet.Compile(files, cancellation));
        var reports = new Memo<ILookup<string, Finding>>(cancellation => ReportSet.Check(files, templates.Get(cancellation), cancellation));
        context.RegisterAdditionalFileAction(file =>
        {
            var findings = files.KindOf(file.AdditionalFile) switch
            {
                FileKind.Template when files.Settings.IsGenerating => templates.Get(file.CancellationToken).Findings,
                FileKind.Agencies or FileKind.Report => reports.Get(file.CancellationToken),
                _ => null,
            };
            if (findings is not null && file.AdditionalFile.GetText(file.CancellationToken) is { } text)
            {
                new FileReporter(files.Settings.Language, file.ReportDiagnostic)
                    .Report(file.AdditionalFile.Path, text, findings[files.NameOf(file.AdditionalFile)]);
            }
        });
    }
}

using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Generator.Emission;
using ReportCompiler.Generator.Reporting;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Pipeline;

/// <summary>
/// Turns each template into C#. For a template with errors it writes nothing and says why: code that uses what is then
/// missing does not compile, and the compiler would never come to an analyzer that could say so.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TemplateGenerator : IIncrementalGenerator
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectSettings.Read(options.GlobalOptions))
            .WithTrackingName(StepNames.ReadSettings);

        var templates = ReadTemplates(context);
        var files = templates.Collect().Combine(ReadExtensions(context, templates).Collect()).Combine(settings);

        var findings = files
            .Select(static (pair, _) => TemplateFindings.Place(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(StepNames.ReportFindings);

        var models = files
            .SelectMany(static (pair, _) => ModelNaming.Name(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(StepNames.BuildModels);

        var sources = models
            .Select(static (model, _) => TemplateEmitter.Emit(model.Model, model.Place))
            .WithTrackingName(StepNames.Emit);

        var list = models
            .Where(static model => model.Model.Form.Additions.Count == 0)
            .Select(static (model, _) => model.Place.Namespace)
            .Collect()
            .Combine(settings)
            .Select(static (pair, _) => EmitList(pair.Left, pair.Right))
            .WithTrackingName(StepNames.EmitList);

        context.RegisterSourceOutput(findings.Combine(ReadConfigs(context)), static (output, found) => Report(output, found.Left, found.Right));
        context.RegisterSourceOutput(sources, static (output, files) => Add(output, files));
        context.RegisterSourceOutput(list, static (output, files) => Add(output, files));
    }

    private static IncrementalValuesProvider<TemplateFile> ReadTemplates(IncrementalGeneratorInitializationContext context)
    {
        return Find(context, FileKind.Template, StepNames.FindTemplates)
            .Select(static (file, cancellation) => TemplateFile.Read(file, cancellation))
            .WithTrackingName(StepNames.ReadTemplates);
    }

    private static IncrementalValuesProvider<ExtensionFile> ReadExtensions(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TemplateFile> templates) =>
        Find(context, FileKind.Extension, StepNames.FindExtensions)
            .Collect()
            .Combine(templates.Collect())
            .SelectMany(static (pair, cancellation) => ExtensionFile.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.ReadExtensions);

    // Any change of any file makes new options: only which files are of a kind may come of that, not a reading of them.
    private static IncrementalValuesProvider<AdditionalText> Find(IncrementalGeneratorInitializationContext context, FileKind kind, string step) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => FileKinds.Of(pair.Left, pair.Right) == kind)
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(step);

    private static IncrementalValueProvider<EquatableArray<(string Path, SourceText Text)>> ReadConfigs(IncrementalGeneratorInitializationContext context) =>
        Find(context, FileKind.EditorConfig, StepNames.FindConfigs)
            .Select(static (file, cancellation) => (file.Path, Text: file.GetText(cancellation)!))
            .Where(static file => file.Text is not null)
            .Collect()
            .Select(static (files, _) => new EquatableArray<(string Path, SourceText Text)>(files));

    private static void Report(
        SourceProductionContext output, EquatableArray<PlacedFinding> findings, EquatableArray<(string Path, SourceText Text)> files)
    {
        var configs = new EditorConfigs(files);
        foreach (var finding in findings)
        {
            output.ReportDiagnostic(finding.ToDiagnostic(configs));
        }
    }

    private static EquatableArray<GeneratedSource> EmitList(ImmutableArray<string> namespaces, ProjectSettings settings) => namespaces.IsEmpty
        ? default
        : new(FormsEmitter.Emit(Identifiers.Namespace(settings.RootNamespace), new EquatableArray<string>(namespaces)));

    private static void Add(SourceProductionContext output, EquatableArray<GeneratedSource> files)
    {
        foreach (var file in files)
        {
            output.AddSource(file.HintName, SourceText.From(file.Text, Utf8));
        }
    }
}

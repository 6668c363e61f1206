using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Generator.Emission;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Reading;

/// <summary>
/// Turns each template into C#. It says nothing about templates with errors, and writes nothing for them: the analyzers speak.
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

        // Any change of any file makes new options: only which files are templates may come of that, not a reading of them.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => FileKinds.Of(pair.Left, pair.Right) == FileKind.Template)
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(StepNames.FindTemplates);

        var templates = files
            .Select(static (file, cancellation) => Compile(file, cancellation))
            .WithTrackingName(StepNames.ReadTemplates);

        var models = templates
            .Collect()
            .Combine(settings)
            .SelectMany(static (pair, _) => ModelNaming.Name(pair.Left, pair.Right))
            .WithTrackingName(StepNames.BuildModels);

        var sources = models
            .Select(static (model, _) => TemplateEmitter.Emit(model.Model, model.Place))
            .WithTrackingName(StepNames.Emit);

        var list = models
            .Select(static (model, _) => model.Place.Namespace)
            .Collect()
            .Combine(settings)
            .Select(static (pair, _) => EmitList(pair.Left, pair.Right))
            .WithTrackingName(StepNames.EmitList);

        context.RegisterSourceOutput(sources, static (output, files) => Add(output, files));
        context.RegisterSourceOutput(list, static (output, files) => Add(output, files));
    }

    private static TemplateCompilation Compile(AdditionalText file, CancellationToken cancellation) =>
        TemplateCompiler.Compile(file.Path, file.GetText(cancellation)?.ToString() ?? string.Empty);

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

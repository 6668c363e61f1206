using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Generator.Pipeline;

/// <summary>What a region adds to a form after reading, with the text that positions refer to.</summary>
/// <param name="Path">The file as the compiler names it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Compilation">What it says.</param>
internal sealed record ExtensionFile(string Path, SourceText Text, ExtensionCompilation Compilation)
{
    private static readonly SourceText Nothing = SourceText.From(string.Empty);

    /// <summary>Reads extensions. A file that cannot be read is an error of the compiler's own.</summary>
    /// <param name="files">The files.</param>
    /// <param name="templates">The templates of the project.</param>
    /// <param name="cancellation">Stops it.</param>
    public static IEnumerable<ExtensionFile> Read(
        ImmutableArray<AdditionalText> files, ImmutableArray<TemplateFile> templates, CancellationToken cancellation)
    {
        if (files.IsEmpty)
        {
            yield break;
        }

        var compiler = new ExtensionCompiler(templates.Select(template => new TemplateSource(template.Path, template.Text.ToString())));
        foreach (var file in files)
        {
            var text = file.GetText(cancellation) ?? Nothing;
            yield return new ExtensionFile(file.Path, text, compiler.Compile(file.Path.Replace('\\', '/'), text.ToString()));
        }
    }

    /// <summary>What is wrong with extensions that hold together.</summary>
    /// <param name="files">The extensions.</param>
    /// <param name="templates">The templates of the project.</param>
    public static IReadOnlyList<Schema.Diagnostics.Finding> Check(ImmutableArray<ExtensionFile> files, ImmutableArray<TemplateFile> templates) =>
        files.Length < 2 ? [] : new ExtensionCompiler(templates.Select(template => new TemplateSource(template.Path, template.Text.ToString())))
            .CheckTogether(files.Select(file => file.Compilation));
}

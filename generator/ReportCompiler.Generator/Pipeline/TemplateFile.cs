using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Generator.Pipeline;

/// <summary>A template after reading, with the text that positions refer to.</summary>
/// <param name="Path">The file as the compiler names it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Compilation">What it says.</param>
internal sealed record TemplateFile(string Path, SourceText Text, TemplateCompilation Compilation)
{
    private static readonly SourceText Nothing = SourceText.From(string.Empty);

    /// <summary>Reads a template. A file that cannot be read is an error of the compiler's own.</summary>
    public static TemplateFile Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation) ?? Nothing;
        return new TemplateFile(file.Path, text, TemplateCompiler.Compile(file.Path, text.ToString()));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ReportCompiler.Generator.Tests.Driving;

/// <summary>A file that a project gives to the compiler beside its sources.</summary>
/// <param name="path">Its path.</param>
/// <param name="kind">What the project says it is.</param>
/// <param name="content">Its text.</param>
internal sealed class ProjectFile(string path, string kind, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, System.Text.Encoding.UTF8);

    public override string Path { get; } = path;

    public string Kind { get; } = kind;

    public string Content { get; } = content;

    public static ProjectFile Template(string path, string content) => new(path, "template", content);

    public static ProjectFile Extension(string path, string content) => new(path, "extension", content);

    public static ProjectFile Report(string path, string content) => new(path, "report", content);

    public static ProjectFile Agencies(string content) => new(InMemoryProject.Directory + "agencies.yaml", "agencies", content);

    public static ProjectFile EditorConfig(string path, string content) => new(path, "editorconfig", content);

    public ProjectFile With(string newContent) => new(Path, Kind, newContent);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

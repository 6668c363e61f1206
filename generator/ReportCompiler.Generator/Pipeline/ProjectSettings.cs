using Microsoft.CodeAnalysis.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Pipeline;

/// <summary>What the project's properties say.</summary>
/// <param name="IsGenerating">Whether code is generated here, so that the templates are this project's own.</param>
/// <param name="RootNamespace">The namespace that generated code goes under.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Directory">The folder of the project; empty where the build does not say.</param>
/// <param name="Templates">The folder of templates, from that of the project; empty where the build does not say.</param>
internal sealed record ProjectSettings(bool IsGenerating, string RootNamespace, Language Language, string Directory, string Templates)
{
    /// <summary>Reads the properties.</summary>
    public static ProjectSettings Read(AnalyzerConfigOptions options) => new(
        !string.Equals(Property(options, "ReportCompilerGenerate"), "false", StringComparison.OrdinalIgnoreCase),
        Property(options, "RootNamespace"),
        Language.Find(Property(options, "ReportCompilerLanguage")) ?? Language.English,
        Property(options, "ProjectDir"),
        FileNames.Relative(Property(options, "ReportTemplatesFolder"), Property(options, "ProjectDir")).TrimEnd('/'));

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : string.Empty;
}

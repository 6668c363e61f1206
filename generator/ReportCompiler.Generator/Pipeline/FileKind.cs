using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportCompiler.Generator.Pipeline;

/// <summary>What an additional file is to this compiler, as the project declares it.</summary>
internal enum FileKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A template.</summary>
    Template,

    /// <summary>What a region adds to a form.</summary>
    Extension,

    /// <summary>A page template.</summary>
    Page,

    /// <summary>The register of agencies.</summary>
    Agencies,

    /// <summary>The data of a report.</summary>
    Report,

    /// <summary>An .editorconfig, which may say how much findings weigh.</summary>
    EditorConfig,
}

/// <summary>Reads what a file is.</summary>
internal static class FileKinds
{
    private const string Key = "build_metadata.AdditionalFiles.ReportCompilerKind";

    /// <summary>What a file is.</summary>
    public static FileKind Of(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        !options.GetOptions(file).TryGetValue(Key, out var kind) ? FileKind.None : kind.Trim() switch
        {
            "template" => FileKind.Template,
            "extension" => FileKind.Extension,
            "page" => FileKind.Page,
            "agencies" => FileKind.Agencies,
            "report" => FileKind.Report,
            "editorconfig" => FileKind.EditorConfig,
            _ => FileKind.None,
        };
}

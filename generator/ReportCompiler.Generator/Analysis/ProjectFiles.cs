using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportCompiler.Generator.Pipeline;

namespace ReportCompiler.Generator.Analysis;

/// <summary>The files of a project that this compiler knows, by kind and in the order of their names.</summary>
internal sealed class ProjectFiles
{
    private readonly ImmutableArray<(FileKind Kind, string Name, AdditionalText File)> _files;
    private readonly ImmutableDictionary<AdditionalText, FileKind> _kinds;

    /// <summary>Finds the files.</summary>
    public ProjectFiles(AnalyzerOptions options)
    {
        Settings = ProjectSettings.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        _files = options.AdditionalFiles
            .Select(file => (Kind: FileKinds.Of(file, options.AnalyzerConfigOptionsProvider), Name: NameOf(file), File: file))
            .Where(file => file.Kind != FileKind.None)
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToImmutableArray();
        _kinds = _files.GroupBy(file => file.File).ToImmutableDictionary(group => group.Key, group => group.First().Kind);
    }

    /// <summary>What the project's properties say.</summary>
    public ProjectSettings Settings { get; }

    /// <summary>The files of a kind, by the names that messages give them.</summary>
    public IEnumerable<(string Name, AdditionalText File)> Of(FileKind kind) =>
        _files.Where(file => file.Kind == kind).Select(file => (file.Name, file.File));

    /// <summary>The name that messages give a file.</summary>
    public string NameOf(AdditionalText file) => FileNames.Relative(file.Path, Settings.Directory);

    /// <summary>What a file is.</summary>
    public FileKind KindOf(AdditionalText file) => _kinds.TryGetValue(file, out var kind) ? kind : FileKind.None;
}

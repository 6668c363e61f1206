using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportCompiler.Generator.Tests.Driving;

/// <summary>A project as the compiler sees it: files and properties.</summary>
internal sealed record InMemoryProject(ImmutableArray<ProjectFile> Files, ImmutableDictionary<string, string> Properties)
{
    /// <summary>The folder that the project lies in.</summary>
    public const string Directory = "/repository/project/";

    public InMemoryProject(params ProjectFile[] files)
        : this([.. files], ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Sample").Add("ProjectDir", Directory))
    {
    }

    /// <summary>The severities that the project sets, by id.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public InMemoryProject With(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    public InMemoryProject Adding(ProjectFile file) => this with { Files = Files.Add(file) };

    /// <summary>The project after one of its files was edited.</summary>
    public InMemoryProject Editing(string path, Func<string, string> edit) => this with
    {
        Files = Files.Replace(File(path), File(path).With(edit(File(path).Content))),
    };

    public ProjectFile File(string path) => Files.Single(file => file.Path == path);

    /// <summary>The options, as made from the properties and metadata that the project lets the compiler see.</summary>
    public AnalyzerConfigOptionsProvider Options() => new ProjectOptions(Properties);
}

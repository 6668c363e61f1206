using System.Collections.Immutable;
using ReportCompiler.Generator.Reporting;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Pipeline;

/// <summary>What is wrong with the templates of a project, each alone and all together.</summary>
internal static class TemplateFindings
{
    /// <summary>The findings, in order; none where the templates are another project's.</summary>
    /// <param name="files">The templates after reading.</param>
    /// <param name="extensions">What regions add to them, after reading.</param>
    /// <param name="settings">The project.</param>
    public static EquatableArray<PlacedFinding> Place(ImmutableArray<TemplateFile> files, ImmutableArray<ExtensionFile> extensions, ProjectSettings settings)
    {
        if (!settings.IsGenerating)
        {
            return default;
        }

        var compilations = files.Select(file => file.Compilation).ToList();
        var findings = compilations.SelectMany(template => template.Findings).Concat(TemplateSetChecks.Check(compilations)).ToList();
        findings.AddRange(extensions.SelectMany(extension => extension.Compilation.Findings));
        findings.AddRange(ExtensionFile.Check(extensions, files));
        findings.Sort(FindingOrder.Instance);
        var texts = files.Select(file => (Name: file.Path, file.Path, file.Text))
            .Concat(extensions.Select(file => (Name: file.Compilation.File, file.Path, file.Text)))
            .ToList();
        return new(findings.Select(finding =>
        {
            var (_, path, text) = texts.Find(candidate => candidate.Name == finding.File);
            return PlacedFinding.Of(finding, path, text, settings.Language);
        }));
    }
}

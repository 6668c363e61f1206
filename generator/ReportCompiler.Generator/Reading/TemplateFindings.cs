using System.Collections.Immutable;
using ReportCompiler.Generator.Reporting;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Reading;

/// <summary>What is wrong with the templates of a project, each alone and all together.</summary>
internal static class TemplateFindings
{
    /// <summary>The findings, in order; none where the templates are another project's.</summary>
    /// <param name="files">The templates after reading.</param>
    /// <param name="settings">The project.</param>
    public static EquatableArray<PlacedFinding> Place(ImmutableArray<TemplateFile> files, ProjectSettings settings)
    {
        if (!settings.IsGenerating)
        {
            return default;
        }

        var compilations = files.Select(file => file.Compilation).ToList();
        var findings = compilations.SelectMany(template => template.Findings).Concat(TemplateSetChecks.Check(compilations)).ToList();
        findings.Sort(FindingOrder.Instance);
        return new(findings.Select(finding =>
        {
            var file = files.First(candidate => candidate.Path == finding.File);
            return PlacedFinding.Of(finding, file.Path, file.Text, settings.Language);
        }));
    }
}

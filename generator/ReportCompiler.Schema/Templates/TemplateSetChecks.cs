using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Templates;

/// <summary>What can only be said with all templates at hand.</summary>
public static class TemplateSetChecks
{
    /// <summary>Finds versions of a form that overlap, and names of last year's cells that no version has.</summary>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<TemplateCompilation> templates)
    {
        var findings = new List<Finding>();
        var compiled = templates.Where(template => template.Model is not null).OrderBy(template => template.File, StringComparer.Ordinal).ToList();
        for (var index = 0; index < compiled.Count; index++)
        {
            var family = compiled.Where(other => other.Model!.Form.Family == compiled[index].Model!.Form.Family).ToList();
            CheckYears(compiled[index], family, findings);
            CheckForeignNames(compiled[index], family.ConvertAll(other => other.Model!.Form), findings);
        }

        findings.Sort(FindingOrder.Instance);
        return findings;
    }

    private static void CheckYears(TemplateCompilation template, List<TemplateCompilation> family, List<Finding> findings)
    {
        var form = template.Model!.Form;

        // Of two that overlap, the later file is told.
        var other = family.TakeWhile(candidate => candidate != template)
            .Select(candidate => candidate.Model!.Form)
            .FirstOrDefault(candidate => candidate.Version == form.Version || candidate.Years.Overlaps(form.Years));
        if (other is not null)
        {
            findings.Add(new Finding(TemplateDiagnostics.OverlappingVersions, template.File, template.VersionSpan, Words(other), Words(form)));
        }
    }

    private static string Words(Form form) => $"{form.DisplayName} ({form.Years})";

    private static void CheckForeignNames(TemplateCompilation template, List<Form> versions, List<Finding> findings)
    {
        foreach (var name in template.ForeignNames)
        {
            if (!name.Paths.Any(path => versions.Exists(form => form.IndexOf(path) >= 0)))
            {
                var known = versions.SelectMany(form => form.PresentCells).Select(cell => cell.Path);
                findings.Add(new Finding(RuleDiagnostics.UnknownName, template.File, name.Span, name.Name, name.Where, DidYouMean.For(name.Paths[0], known)));
            }
        }
    }
}

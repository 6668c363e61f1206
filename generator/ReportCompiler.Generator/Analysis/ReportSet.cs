using Microsoft.CodeAnalysis;
using ReportCompiler.Generator.Pipeline;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Generator.Analysis;

/// <summary>Checks the reports of a project: each alone, against the register of agencies, and against last year's.</summary>
internal static class ReportSet
{
    private const string NoRegister = "agencies.yaml";

    /// <summary>The findings, by file.</summary>
    public static ILookup<string, Finding> Check(ProjectFiles files, TemplateSet templates, CancellationToken cancellation)
    {
        var register = files.Of(FileKind.Agencies).FirstOrDefault();
        var registry = AgencyRegistry.Read(register.Name ?? NoRegister, register.File?.GetText(cancellation)?.ToString() ?? string.Empty);
        var regional = new List<Finding>();
        var catalog = RegionalForms.Of(templates.Catalog, templates.Compiler, templates.Extensions, registry, regional);
        var reports = new List<ParsedReport>();
        foreach (var (name, file) in files.Of(FileKind.Report))
        {
            cancellation.ThrowIfCancellationRequested();
            if (file.GetText(cancellation) is { } text)
            {
                reports.Add(ReportParser.Parse(name, text.ToString(), catalog));
            }
        }

        // Without a register, nobody can say whom an extension is for.
        var findings = ReportSetChecker.Check(reports, registry).Findings
            .Concat(register.File is null ? [] : regional)
            .Where(finding => !(templates.IsIncomplete && SpeaksOfTemplates(finding)));
        return FindingCap.Apply([.. findings], InputBounds.Findings).ToLookup(finding => finding.File, StringComparer.Ordinal);
    }

    // A template with errors is missing here only because of them, and they are reported already.
    private static bool SpeaksOfTemplates(Finding finding) =>
        finding.Definition == ShapeDiagnostics.UnknownTemplate || finding.Definition == ShapeDiagnostics.NoVersionForYear;
}

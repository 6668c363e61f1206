using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>Writes findings for comparison.</summary>
internal static class FindingText
{
    /// <summary>Everything that a finding says: place, weight, id, and message and remedy in both languages.</summary>
    public static string Whole(IEnumerable<Finding> findings) => string.Concat(findings.Select(finding =>
        $"""
        {finding.File}{finding.Span}: {Word(finding.Severity)} {finding.Definition.Id}: {finding.Message(Language.English)}
            {finding.Message(Language.Chinese)}
            {finding.Remedy(Language.English)}
            {finding.Remedy(Language.Chinese)}

        """));

    /// <summary>Place and id of each: <c>riverside/2021.yaml(10,18) RC2030</c>.</summary>
    public static List<string> Brief(IEnumerable<Finding> findings) =>
        findings.Select(finding => $"{finding.File}{finding.Span} {finding.Definition.Id}").ToList();

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}

using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Templates;

namespace ReportCompiler.Cli.Tests;

/// <summary>What the reader has against a data file.</summary>
internal static class SchemaOracle
{
    /// <summary>The errors of its shape and of its values.</summary>
    public static IReadOnlyList<string> ReadingErrors(string text) =>
        [.. ReportParser.Parse("reports/a/2024.yaml", text, Forms.Catalog).Findings.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => finding.ToString())];
}

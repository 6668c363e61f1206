using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Verification;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Published.Importing;

/// <summary>Checks what was read as the data file that it becomes.</summary>
public static class ReadingCheck
{
    /// <summary>The findings of the data file; none about cells that are blank because they are doubtful, or were not found: those are told already.</summary>
    /// <param name="reading">What was read; it has content.</param>
    /// <param name="file">The data file as messages name it.</param>
    /// <param name="catalog">The forms.</param>
    public static IReadOnlyList<Finding> Of(PublishedReading reading, string file, FormCatalog catalog)
    {
        var parsed = ReportParser.Parse(file, ReportYaml.Write(reading.Content!), catalog);
        var rules = parsed is { Engine: { } engine, Report: { } report } ? Checker.Check(engine, report, previous: null).Findings : [];
        return [.. parsed.Findings.Concat(rules).Where(finding => finding.Cell is null || !reading.Unsure.Contains(finding.Cell)).Order(FindingOrder.Instance)];
    }
}

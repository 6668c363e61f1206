using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>A report on one side of a comparison.</summary>
/// <param name="Path">Its file, from the folder of reports.</param>
/// <param name="File">Its file as messages name it.</param>
/// <param name="AgencyName">The name of its agency; the id where the register has none.</param>
/// <param name="Checked">The report after its check; it holds none where the file could not be read as one.</param>
public sealed record ReportSide(string Path, string File, string AgencyName, CheckedReport Checked)
{
    /// <summary>The report; null where the file could not be read as one.</summary>
    public Report? Report => Checked.Parsed.Report;
}

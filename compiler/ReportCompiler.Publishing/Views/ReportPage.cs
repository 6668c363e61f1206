using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Publishing.Views;

/// <summary>A report with everything that its pages say about it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Engine">The form that it fills in.</param>
/// <param name="Form">That form as page templates see it.</param>
/// <param name="Agency">Whose report it is.</param>
/// <param name="Title">Its title.</param>
internal sealed record ReportPage(Report Report, FormEngine Engine, FormView Form, Agency Agency, string Title)
{
    /// <summary>The report that changes are shown against; null where there is none.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>The page that shows it by the bodies that it covers, beside its own; null where there is none.</summary>
    public string? MembersPage { get; init; }

    /// <summary>The discrepancies that were accepted.</summary>
    public ReportNotes Notes { get; init; } = ReportNotes.None;

    /// <summary>The names of the files that hold the report, with their formats.</summary>
    public IReadOnlyList<(string Format, string File)> Downloads { get; init; } = [];
}

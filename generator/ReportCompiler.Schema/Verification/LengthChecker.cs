using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification;

/// <summary>Finds prose that is longer than the guidance of a region has it.</summary>
internal static class LengthChecker
{
    /// <summary>What is too long.</summary>
    /// <param name="report">The report, filled in.</param>
    public static IEnumerable<Finding> Check(Report report)
    {
        foreach (var section in report.Form.Sections)
        {
            if (section.Narrative is { MaxLength: > 0 } slot && report.Narratives[slot.Index] is { } narrative
                && ProseLength.Of(report, narrative) is var length && length > slot.MaxLength)
            {
                yield return new Finding(ValueDiagnostics.LongNarrative, report.Header.File, narrative.Span, section.Heading, length, slot.MaxLength);
            }
        }
    }
}

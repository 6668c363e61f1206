using System.Buffers;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Narratives.Dialect;

namespace ReportCompiler.Workspace.Narratives.Checks;

/// <summary>Sees to it that the prose of a report can be laid out at all, before anything is rendered.</summary>
internal static class NarrativeChecker
{
    // Ten times what the longest sections run to; hostile Markdown of this length takes about a second to parse.
    private const int MaxCharacters = 50_000;

    // No text nests deeper than it has marks that can open a level; nearly every text has fewer than Markdig would refuse.
    private static readonly SearchValues<char> Openers = SearchValues.Create("*_-[.)");

    /// <summary>What is wrong with the prose of a report.</summary>
    public static IEnumerable<Finding> Check(Report report)
    {
        foreach (var section in report.Form.Sections)
        {
            if (section.Narrative is { } slot && report.Narratives[slot.Index] is { } narrative)
            {
                foreach (var finding in Check(report, section, narrative))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<Finding> Check(Report report, FormSection section, Narrative narrative)
    {
        var file = report.Header.File;
        if (narrative.Markdown.Length > MaxCharacters)
        {
            return [new Finding(NarrativeDiagnostics.TooLong, file, narrative.Span, section.Heading, narrative.Markdown.Length, MaxCharacters)];
        }

        return CanBeLaidOut(narrative, report)
            ? [.. ForeignMarks.Find(narrative, file, section.Heading), .. TableCells.Find(narrative, file, section.Heading)]
            : [new Finding(NarrativeDiagnostics.TooDeep, file, narrative.Span, section.Heading)];
    }

    private static bool CanBeLaidOut(Narrative narrative, Report report)
    {
        if (CountOpeners(narrative.Markdown) < MarkdownDialect.MaxDepth / 2)
        {
            return true;
        }

        try
        {
            ProseReader.Read(narrative, report);
            return true;
        }
        catch (ArgumentException)
        {
            // Markdig's way of saying that its limit is reached, and the reader's.
            return false;
        }
    }

    private static int CountOpeners(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var index = text.IndexOfAny(Openers); index >= 0; index = text.IndexOfAny(Openers))
        {
            count++;
            text = text[(index + 1)..];
        }

        return count;
    }
}

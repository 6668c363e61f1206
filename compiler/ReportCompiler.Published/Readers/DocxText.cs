using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Published.Values;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Published.Readers;

/// <summary>Reads the text inside of paragraphs of a text document.</summary>
internal static class DocxText
{
    /// <summary>The lines of a paragraph, each with its runs.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static IReadOnlyList<IReadOnlyList<ProseRun>> LinesOf(Paragraph paragraph)
    {
        var lines = new List<List<ProseRun>> { new() };
        AddRuns(paragraph, lines);
        return [.. lines.Select(Joined)];
    }

    // What is taken out, or moved from here, is left out; of what stands in two shapes, the first is read.
    private static void AddRuns(OpenXmlElement parent, List<List<ProseRun>> lines)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case DeletedRun or MoveFromRun or AlternateContentFallback or ParagraphProperties:
                    break;
                case Run run when run.RunProperties?.Vanish is null or { Val.Value: false }:
                    AddRun(run, lines);
                    break;
                case not Run:
                    AddRuns(element, lines);
                    break;
            }
        }
    }

    private static void AddRun(Run run, List<List<ProseRun>> lines)
    {
        var properties = run.RunProperties;
        var isRaised = properties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript;
        var style = (IsOn(properties?.Bold) ? ProseStyle.Bold : ProseStyle.None) | (IsOn(properties?.Italic) ? ProseStyle.Italic : ProseStyle.None);
        var lead = isRaised ? RemarkText.Separator.ToString() : string.Empty;
        foreach (var part in run.ChildElements)
        {
            switch (part)
            {
                case Text text:
                    lines[^1].Add(new ProseRun(lead + text.Text, style, null));
                    break;
                case TabChar:
                    lines[^1].Add(new ProseRun(" ", style, null));
                    break;
                case NoBreakHyphen:
                    lines[^1].Add(new ProseRun("-", style, null));
                    break;
                case Break or CarriageReturn:
                    lines.Add([]);
                    break;
            }
        }
    }

    private static bool IsOn(OnOffType? property) => property is not null && property.Val?.Value != false;

    // A word processor splits a text where it likes.
    private static IReadOnlyList<ProseRun> Joined(List<ProseRun> runs)
    {
        var joined = new List<ProseRun>();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (joined.Count > 0 && joined[^1].Style == run.Style)
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }
}

using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Published.Readers;

/// <summary>Which paragraphs of a text document are items of lists, and of which kind.</summary>
/// <param name="numbering">The kinds of lists; null where the document has none.</param>
internal sealed class DocxLists(Numbering? numbering)
{
    /// <summary>Whether the item that a paragraph is has a number; null where it is no item.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public bool? FormatOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        if (own?.NumberingId?.Val?.Value is not { } id || id == 0 || numbering is null)
        {
            return null;
        }

        var list = numbering.Elements<NumberingInstance>().FirstOrDefault(instance => instance.NumberID?.Value == id)?.AbstractNumId?.Val?.Value;
        var level = own.NumberingLevelReference?.Val?.Value ?? 0;
        var format = numbering.Elements<AbstractNum>().FirstOrDefault(candidate => candidate.AbstractNumberId?.Value == list)?
            .Elements<Level>().FirstOrDefault(candidate => candidate.LevelIndex?.Value == level)?.NumberingFormat?.Val;
        return format is null ? null : format.Value != NumberFormatValues.Bullet;
    }
}

using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Tables;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Published.Importing;

/// <summary>What is said of a reading, in findings and in the comments of a data file.</summary>
internal static class ReadingWords
{
    private const int LongestQuote = 40;

    /// <summary>What stands in the document, cut where it is long.</summary>
    /// <param name="item">What stands there.</param>
    public static string QuoteOf(PlacedText item) => QuoteOf(item.Text);

    /// <summary>A text, cut where it is long.</summary>
    /// <param name="text">The text.</param>
    public static string QuoteOf(string text)
    {
        var bare = new string([.. FoldedText.Of(text).Where(character => !char.IsControl(character))]);
        return bare.Length <= LongestQuote ? bare : bare[..LongestQuote] + "…";
    }

    /// <summary>What may be meant, behind a colon; nothing where nothing is known.</summary>
    /// <param name="reading">A doubtful reading.</param>
    public static LocalizedText Candidates(CellReading reading)
    {
        var all = string.Join(" / ", reading.Candidates);
        return all.Length == 0 ? LocalizedText.Verbatim(all) : Words.Say("content-writer.candidates", $": {all}", $"：{all}");
    }

    /// <summary>Where a value comes from that somebody should look at, for a comment behind it; null where it is plain.</summary>
    /// <param name="reading">The reading.</param>
    public static LocalizedText? OriginOf(CellReading reading)
    {
        if (reading.State == ReadingState.NotFound)
        {
            return Words.Say("content-writer.not-found", $"not found in the document", $"原文中未找到");
        }

        if (reading.Item is not { } item || reading.State is not (ReadingState.Doubtful or ReadingState.Converted))
        {
            return null;
        }

        var (text, place) = (QuoteOf(item), item.Place.InWords());
        return reading.State == ReadingState.Doubtful
            ? Words.Say("content-writer.doubtful", $"doubtful: '{text}', {place}", $"存疑：“{text}”，{place}")
            : Words.Say("content-writer.converted", $"'{text}' in the document", $"原文为“{text}”");
    }
}

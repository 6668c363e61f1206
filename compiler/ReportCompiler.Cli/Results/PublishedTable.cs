using System.Text.Json;
using ReportCompiler.Published.Importing;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results;

/// <summary>How many cells of a published report came out how.</summary>
internal static class PublishedTable
{
    /// <summary>For people, in a line.</summary>
    /// <param name="counts">How many.</param>
    public static LocalizedText LineOf(PublishedCounts counts)
    {
        var (filled, blank, missing, converted, doubtful) = (counts.Filled, counts.Blank, counts.NotFound, counts.Converted, counts.Doubtful);
        return Words.Say(
            "published-table.line",
            $"Cells: {filled} filled ({converted} of them converted), {blank} blank in the document, {missing} not found, {doubtful} doubtful.",
            $"单元格：已填 {filled}（其中换算 {converted}），原文为空 {blank}，未找到 {missing}，存疑 {doubtful}。");
    }

    /// <summary>For programs.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="counts">How many.</param>
    public static void Write(Utf8JsonWriter writer, PublishedCounts counts)
    {
        writer.WriteStartObject("cells");
        writer.WriteNumber("filled", counts.Filled);
        writer.WriteNumber("converted", counts.Converted);
        writer.WriteNumber("blank", counts.Blank);
        writer.WriteNumber("notFound", counts.NotFound);
        writer.WriteNumber("doubtful", counts.Doubtful);
        writer.WriteEndObject();
    }
}

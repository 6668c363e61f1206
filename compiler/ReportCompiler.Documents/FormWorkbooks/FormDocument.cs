using ReportCompiler.Documents.Texts;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Agencies;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>A form as a text document, to be printed and filled in by hand or in a word processor.</summary>
public static class FormDocument
{
    /// <summary>Writes the document.</summary>
    /// <param name="order">The form.</param>
    /// <param name="output">Receives the bytes; need not be able to seek.</param>
    public static void Write(FormOrder order, Stream output)
    {
        var report = new EntryCells(order.Content, _ => null).Report;
        var agency = new Agency(order.Content.Agency, order.AgencyName, AgencyLevel.County, null, false, null);
        DocxReportFormat.WriteForm(new PublishedReport(report, agency, order.Title, order.Language, string.Empty), output);
    }
}

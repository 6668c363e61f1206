using ReportCompiler.Documents.Packages;
using ReportCompiler.Publishing.Formats;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>
/// A report as a workbook: a sheet with its title and prose, then a sheet for each table, laid out as the form draws it.
/// Numbers are numbers, with the decimal places of the form; words are text, never a formula.
/// </summary>
public sealed class XlsxReportFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public string FileName => "report.xlsx";

    /// <inheritdoc/>
    public void Write(PublishedReport report, Stream output)
    {
        var form = report.Report.Form;
        var names = new SheetNames();
        var sheets = new List<Sheet> { FrontSheet.Of(report, names.Take(DocumentWords.Report.In(DocumentWords.LanguageOf(form.Language)))) };
        sheets.AddRange(form.Sections.Where(section => section.Table is not null)
            .Select(section => TableSheet.Of(report.Report, section, names.Take(section.Short.Length > 0 ? section.Short : section.Heading))));
        var properties = new CoreProperties(report.Title, report.Agency.Name, form.Language, report.Report.Header.Published);
        WorkbookWriter.Write(output, properties, sheets);
    }
}

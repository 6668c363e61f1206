using System.Globalization;
using ReportCompiler.Documents.Packages;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>
/// A workbook for each kind of report and year, with all agencies side by side: a sheet for each table, with a row for each
/// agency and a column for each cell; where each report decides on its rows, with the rows of all agencies below one another.
/// </summary>
public sealed class XlsxSiteFormat : ISiteFormat
{
    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Files(IReadOnlyList<PublishedReport> reports) => reports
        .GroupBy(report => (report.Report.Form.Family, report.Report.Header.Year))
        .OrderBy(year => year.Key.Family, StringComparer.Ordinal).ThenBy(year => year.Key.Year)
        .Select(year => FileOf(year.Key.Family, year.Key.Year, [.. year]));

    private static SiteFile FileOf(string family, int year, IReadOnlyList<PublishedReport> reports)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{family}-{year}");
        return new SiteFile($"data/{name}.xlsx", output => Write(name, reports, output));
    }

    private static void Write(string title, IReadOnlyList<PublishedReport> reports, Stream output)
    {
        // What regions add to the form stands behind it.
        var form = reports.Select(report => report.Report.Form).MinBy(form => form.Additions.Count)!;
        var language = DocumentWords.LanguageOf(form.Language);
        var names = new SheetNames();
        var index = names.Take(DocumentWords.Index.In(language));
        var tables = form.Sections.Where(section => section.Table is not null).SelectMany(section => SheetsOf(form, section, reports, names)).ToList();
        var sheets = tables.ConvertAll(table => table.Sheet);
        sheets.Insert(0, IndexSheet.Of(reports, tables.ConvertAll(table => (table.Sheet.Name, table.Section)), index, language));
        WorkbookWriter.Write(output, new CoreProperties(title, string.Empty, form.Language, null), sheets);
    }

    private static IEnumerable<(Sheet Sheet, string Section)> SheetsOf(
        Form form, FormSection section, IReadOnlyList<PublishedReport> reports, SheetNames names)
    {
        var wanted = section.Short.Length > 0 ? section.Short : section.Heading;
        var language = DocumentWords.LanguageOf(form.Language);
        var blocks = section.Table!.Blocks;
        return blocks.Any(block => block.IsRepeated)
            ? Enumerable.Range(0, blocks.Count).Select(block => (RowPerRowSheet.Of(reports, section, block, names.Take(wanted), language), section.Heading))
            : [(ColumnPerCellSheet.Of(form, reports, section, names.Take(wanted), language), section.Heading)];
    }
}

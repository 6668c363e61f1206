using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>The first sheet of a year: which sheet holds which section, and which agencies reported.</summary>
internal static class IndexSheet
{
    /// <summary>Lays out the sheet.</summary>
    /// <param name="reports">The reports of the year, by agency.</param>
    /// <param name="sections">The name of each sheet and the heading of its section.</param>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="language">The language of its words.</param>
    public static Sheet Of(IReadOnlyList<PublishedReport> reports, IReadOnlyList<(string Sheet, string Section)> sections, string name, Language language)
    {
        var rows = new List<SheetRow> { Head(DocumentWords.Sheet, DocumentWords.Section) };
        rows.AddRange(sections.Select(section => Line(section.Sheet, section.Section)));
        rows.Add(new SheetRow([]));
        rows.Add(Head(DocumentWords.AgencyId, DocumentWords.AgencyName, DocumentWords.Region, DocumentWords.PublishedOn, DocumentWords.Title));
        rows.AddRange(reports.Select(report => Line(report.Agency.Id, report.Agency.Name, report.Agency.Region, report.Report.Header.Published, report.Title)));
        return new Sheet(name, [24, 40, 12, 12, 60], rows, []) { IsLandscape = true };

        SheetRow Head(params LocalizedText[] words) =>
            new([.. words.Select((word, column) => new SheetCell(column, CellStyle.ColumnHeading, word.In(language)))]);
    }

    private static SheetRow Line(params string?[] texts) =>
        new([.. texts.Select((text, column) => new SheetCell(column, CellStyle.RowHeading, text, null, NumberFormats.Text))]);
}

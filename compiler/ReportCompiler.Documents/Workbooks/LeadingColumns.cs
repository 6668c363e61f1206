using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>The columns that every sheet of a year begins with: whose figures they are.</summary>
internal static class LeadingColumns
{
    private static readonly LocalizedText[] Headings = [DocumentWords.AgencyId, DocumentWords.AgencyName, DocumentWords.Region];
    private static readonly string[] Names = ["agency", "agency_name", "region"];

    /// <summary>How many there are.</summary>
    public static int Count => Headings.Length;

    /// <summary>How wide they are.</summary>
    public static double[] Widths { get; } = [16, 24, 10];

    /// <summary>Their headings.</summary>
    public static IEnumerable<SheetCell> Head(Language language) =>
        Headings.Select((words, column) => new SheetCell(column, CellStyle.ColumnHeading, words.In(language)));

    /// <summary>Their technical names.</summary>
    public static IEnumerable<SheetCell> Paths() => Names.Select((name, column) => new SheetCell(column, CellStyle.Path, name));

    /// <summary>What stands in them for a report.</summary>
    public static IEnumerable<SheetCell> Of(PublishedReport report) => new[] { report.Agency.Id, report.Agency.Name, report.Agency.Region }
        .Select((text, column) => new SheetCell(column, CellStyle.RowHeading, text, null, NumberFormats.Text));
}

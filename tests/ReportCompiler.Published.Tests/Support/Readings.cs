using System.Text;
using ReportCompiler.Published.Importing;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Published.Tests.Support;

/// <summary>Documents read, and what came of it.</summary>
internal static class Readings
{
    public static readonly ImportRequest Nothing = new(null, null, null);

    public static PublishedReading Read(string file, byte[] bytes, ImportRequest? request = null) =>
        new PublishedImport(Forms.Catalog, PublishedSite.Registry).Read(file, bytes, request ?? Nothing);

    public static PublishedReading Read(string file, string text, ImportRequest? request = null) => Read(file, Encoding.UTF8.GetBytes(text), request);

    public static PublishedReading Read(FormCatalog catalog, string agencies, string file, string text) =>
        new PublishedImport(catalog, AgencyRegistry.Read("agencies.yaml", agencies)).Read(file, Encoding.UTF8.GetBytes(text), Nothing);

    public static Report ReportOf(PublishedReading reading, FormCatalog? catalog = null)
    {
        Assert.True(reading.Content is not null, string.Join('\n', reading.Findings));
        return ReportParser.Parse("read.yaml", ReportYaml.Write(reading.Content!), catalog ?? Forms.Catalog).Report!;
    }

    /// <summary>The cells of a report by their paths: value, text and whether it applies. What follows from other cells is as good as stated.</summary>
    public static SortedDictionary<string, string> Cells(Report report)
    {
        var cells = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in report.Form.PresentCells)
        {
            var state = report[cell.Index].State == CellState.Derived ? CellState.Given : report[cell.Index].State;
            cells.Add(cell.Path, $"{state} {CellFormat.Write(report[cell.Index], cell.Type)}");
        }

        return cells;
    }
}

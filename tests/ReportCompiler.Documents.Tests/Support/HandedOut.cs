using ReportCompiler.Documents.FormWorkbooks;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Documents.Tests.Support;

/// <summary>Forms as they are handed out for the years of the reports of the repository.</summary>
internal static class HandedOut
{
    private const int Spare = 2;

    private static readonly FormCatalog Catalog = Forms.Catalog.MadeOf(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryTree.Root, "templates"), "*.template.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(file => new TemplateSource(file.Replace('\\', '/'), File.ReadAllText(file))),
    ]);

    /// <summary>The form for a report.</summary>
    /// <param name="folder">The folder of the report.</param>
    public static FormOrder OrderFor(string folder)
    {
        var filed = Filed.At(folder);
        var engine = Catalog.Find(filed.Report.Header.Family, filed.Report.Header.Year)!;
        var before = Filed.All.Select(other => other.Report).FirstOrDefault(other => other.Header.Agency == filed.Report.Header.Agency
            && other.Header.Family == filed.Report.Header.Family && other.Header.Year == filed.Report.Header.Year - 1);
        var content = ReportBeginning.CreateWithRoom(engine.Form, filed.Agency, filed.Report.Header.Year, before, filed.Report, Spare);
        return new FormOrder(content, filed.Agency.Name, engine.Form.WordLanguage) { Model = FormRules.Of(Catalog, engine), Before = before };
    }

    /// <summary>Its workbook.</summary>
    /// <param name="folder">The folder of the report.</param>
    public static byte[] For(string folder) => Write(OrderFor(folder));

    /// <summary>The workbook of a form.</summary>
    /// <param name="order">The form.</param>
    public static byte[] Write(FormOrder order) => Filed.Write(output => FormWorkbook.Write(order, output));

    /// <summary>The engine that checks a report.</summary>
    /// <param name="report">The report.</param>
    public static FormEngine EngineOf(Report report) => Catalog.Find(report.Header.Family, report.Header.Year)!;
}

using ReportCompiler.Documents.FormWorkbooks;
using ReportCompiler.Published.Importing;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Published.Tests.Support;

/// <summary>Forms as they are handed out, and what is read when they come back.</summary>
internal static class FormCopies
{
    /// <summary>The agency of forms that no report of the repository fills in.</summary>
    public const string Town = "town";

    private const int Spare = 2;

    /// <summary>The form that an agency gets for the year of one of its reports.</summary>
    /// <param name="report">The report.</param>
    public static byte[] BlankFor(Report report)
    {
        var agency = PublishedSite.Registry.Find(report.Header.Agency)!;
        var engine = Forms.Catalog.Find(report.Header.Family, report.Header.Year)!;
        return Write(ReportBeginning.CreateWithRoom(engine.Form, agency, report.Header.Year, null, report, Spare), agency.Name);
    }

    /// <summary>The form of a version, with components and lines.</summary>
    /// <param name="form">The form without a report.</param>
    /// <param name="year">The year.</param>
    public static (byte[] Bytes, Form Form) BlankOf(Form form, int year)
    {
        var shape = new ReportShape(form.Extent.HasComponents ? new(new Component("ONE", "First"), new Component("T-W", "Second")) : default);
        for (var list = 0; list < form.Extent.Lists.Count; list++)
        {
            foreach (var owner in form.Extent.Lists[list].IsOwned ? Enumerable.Range(0, shape.Components.Count) : [-1])
            {
                shape.SetLines(list, owner, 3);
            }
        }

        var content = new ReportContent(form.For(shape), Town, year);
        return (Write(content, "Town"), content.Form);
    }

    /// <summary>Fills a form in as a report has it.</summary>
    /// <param name="bytes">The form.</param>
    /// <param name="report">The report.</param>
    public static byte[] Fill(byte[] bytes, Report report) => FormEditor.Edit(bytes, editor =>
    {
        foreach (var cell in report.Form.PresentCells.Where(cell => !cell.IsDerived))
        {
            var text = ReportContent.Of(report).Values[cell.Index];
            if (text is not null)
            {
                editor.Set("cell." + cell.Path, CellPrint.InWords(report[cell.Index], cell.Type));
            }
        }

        foreach (var section in report.Form.Sections.Where(section => section.Narrative is not null))
        {
            editor.Set("text." + section.Id, report.Narratives[section.Narrative!.Index] is null ? string.Empty : "Words of " + section.Id);
        }
    });

    /// <summary>What is read of forms that came back.</summary>
    /// <param name="files">The forms.</param>
    public static PublishedReading Read(params (string File, byte[] Bytes)[] files) =>
        new PublishedImport(Forms.Catalog, PublishedSite.Registry).ReadTogether(files, Readings.Nothing);

    /// <summary>The same for the town.</summary>
    /// <param name="bytes">The form.</param>
    public static PublishedReading ReadOfTown(byte[] bytes) =>
        new PublishedImport(Forms.Catalog, AgencyRegistry.Read("agencies.yaml", "agencies:\n  - {id: town, name: Town, level: town}\n"))
            .Read("form.xlsx", bytes, Readings.Nothing);

    private static byte[] Write(ReportContent content, string name)
    {
        using var output = new MemoryStream();
        var engine = Forms.Catalog.Find(content.Form.Family, content.Year)!;
        FormWorkbook.Write(
            new FormOrder(content, name, content.Form.WordLanguage) { Model = FormRules.Of(WithSources.Value, engine) }, output);
        return output.ToArray();
    }

    private static readonly Lazy<Schema.Engines.FormCatalog> WithSources = new(() => Forms.Catalog.MadeOf(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Testing.RepositoryTree.Root, "templates"), "*.template.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(file => new Schema.Engines.TemplateSource(file.Replace('\\', '/'), File.ReadAllText(file))),
    ]));
}

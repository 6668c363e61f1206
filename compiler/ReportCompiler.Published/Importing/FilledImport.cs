using ReportCompiler.Published.Diagnostics;
using ReportCompiler.Published.FilledForms;
using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Matching;
using ReportCompiler.Published.Readers;
using ReportCompiler.Published.Tables;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange;
using ReportCompiler.Workspace.FilledForms;

namespace ReportCompiler.Published.Importing;

/// <summary>Reads forms that came back as workbooks: by the names of their cells, and where names are gone, by labels.</summary>
/// <param name="catalog">The forms.</param>
/// <param name="registry">The register of agencies.</param>
internal sealed class FilledImport(FormCatalog catalog, AgencyRegistry registry)
{
    private static readonly PublishedCounts None = new(0, 0, 0, 0, 0);

    /// <summary>Reads workbooks for one report.</summary>
    /// <param name="documents">The workbooks, at least one.</param>
    /// <param name="request">What is said beforehand.</param>
    public PublishedReading Read(IReadOnlyList<(string File, byte[] Bytes, KeyedWorkbook Workbook)> documents, ImportRequest request)
    {
        var (file, key) = (documents[0].File, documents[0].Workbook.Key);
        if ((request.Agency ?? key.Agency) != key.Agency || (request.Year ?? key.Year) != key.Year)
        {
            return Refuse(new Finding(
                PublishedDiagnostics.OtherReport, file, default, key.Agency, key.Year, request.Agency ?? key.Agency, request.Year ?? key.Year));
        }

        if (registry.Find(key.Agency) is not { } agency)
        {
            return Refuse(new Finding(
                ImportDiagnostics.UnknownAgency, file, default, key.Agency, key.Agency, $"- {{id: {key.Agency}, name: ..., level: ...}}"));
        }

        if (catalog.Find(key.Family, key.Year, key.Agency) is not { } engine || (request.Template ?? key.Family) != key.Family)
        {
            return Refuse(new Finding(PublishedDiagnostics.NoReport, file, default, key.Family, 0, 0));
        }

        return engine.Form.Version != key.Version
            ? Refuse(new Finding(PublishedDiagnostics.OtherYear, file, default, FormattableString.Invariant($"{key.Family} {key.Version}"),
                catalog.Versions(key.Family).FirstOrDefault(form => form.Version == key.Version)?.Years.ToString() ?? "-", key.Year))
            : Compose(documents, engine, agency);
    }

    private static PublishedReading Compose(
        IReadOnlyList<(string File, byte[] Bytes, KeyedWorkbook Workbook)> documents, FormEngine engine, Agency agency)
    {
        var key = documents[0].Workbook.Key;
        var first = documents[0].File;
        if (documents.FirstOrDefault(other => !HasSameRows(other.Workbook.Key, key)) is { Workbook: not null } different)
        {
            return Refuse(new Finding(PublishedDiagnostics.Unreadable, different.File, default, Words.Say(
                "filled-import.rows", $"it has rows for other components than {first}", $"其组成单位的行与 {first} 不同")));
        }

        if (!Fits(key, engine.Form))
        {
            return Refuse(new Finding(PublishedDiagnostics.Unreadable, documents[0].File, default, Words.Say(
                "filled-import.fit", $"its hidden sheet does not say any more which rows it has", $"其隐藏工作表已不能说明有哪些行")));
        }

        var forms = documents.Select(document => new FilledForm(document.File, document.Workbook, key.FormOf(engine.Form))).ToList();
        for (var index = 0; index < forms.Count; index++)
        {
            FindLost(forms[index], documents[index].Bytes, engine.Form);
        }

        return new FilledContent(engine, agency.Id, key.Year, forms).Write(agency.Name);
    }

    private static bool HasSameRows(FilledFormKey one, FilledFormKey other) =>
        one.Components.Select(component => component.Id).SequenceEqual(other.Components.Select(component => component.Id), StringComparer.Ordinal)
        && one.Lines.SequenceEqual(other.Lines);

    private static bool Fits(FilledFormKey key, Form form) =>
        key.Lines.All(line => line.List < form.Extent.Lists.Count && line.Owner < key.Components.Count)
        && (key.Components.Count > 0) == form.Extent.HasComponents
        && key.Components.All(component => component.Id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
        && key.FormOf(form).PresentCells.GroupBy(cell => cell.Path, StringComparer.Ordinal).All(path => path.Count() == 1);

    // Cells without a name are looked for as in any other document; what is not found for certain stays blank.
    private static void FindLost(FilledForm form, byte[] bytes, Form origin)
    {
        if (form.Lost.Count == 0)
        {
            return;
        }

        var tables = ReadByLabels(bytes, origin);
        foreach (var cell in form.Lost)
        {
            form.Readings[cell.Path] = tables?.Readings.GetValueOrDefault(cell.Path) is
                { State: ReadingState.Filled or ReadingState.Converted or ReadingState.Blank } found
                ? found : CellReading.Missing(cell.Path, cell.Type);
        }
    }

    private static ReportTables? ReadByLabels(byte[] bytes, Form form)
    {
        try
        {
            return AlignedDocument.Of(form, XlsxDocumentReader.Read(bytes)) is { } aligned ? new ReportTables(aligned) : null;
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    private static PublishedReading Refuse(Finding finding) => new(null, None, [finding]);
}

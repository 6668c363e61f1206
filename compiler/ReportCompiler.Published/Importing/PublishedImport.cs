using ReportCompiler.Published.Diagnostics;
using ReportCompiler.Published.Doubts;
using ReportCompiler.Published.FilledForms;
using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Matching;
using ReportCompiler.Published.Prose;
using ReportCompiler.Published.Readers;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange;

namespace ReportCompiler.Published.Importing;

/// <summary>Reads reports from what is published.</summary>
/// <param name="catalog">The forms.</param>
/// <param name="registry">The register of agencies.</param>
public sealed class PublishedImport(FormCatalog catalog, AgencyRegistry registry)
{
    private static readonly PublishedCounts None = new(0, 0, 0, 0, 0);

    private readonly List<NewAgency> _newAgencies = [];

    /// <summary>Whether agencies that the register lacks are taken for registered, under ids that are proposed.</summary>
    public bool Registers { get; init; }

    /// <summary>The agencies that the register lacks, in the order in which they were met.</summary>
    public IReadOnlyList<NewAgency> NewAgencies => _newAgencies;

    /// <summary>Reads a document. Never throws, whatever it holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="request">What is said about it beforehand.</param>
    public PublishedReading Read(string file, byte[] bytes, ImportRequest request)
    {
        try
        {
            if (KeyedWorkbook.Read(bytes) is { } form)
            {
                return new FilledImport(catalog, registry).Read([(file, bytes, form)], request);
            }

            var document = DocumentReader.Read(bytes);
            var engines = catalog.Engines.Where(engine => request.Template is null || engine.Form.Family == request.Template);
            var forms = ChosenForm.Of(engines, document);
            if (forms.Count == 0 || !forms[0].IsReport(request.Template is not null))
            {
                return Refuse(NoReport(file, forms));
            }

            return Read(file, document, forms, request);
        }
        catch (UnreadableDocumentException problem)
        {
            return Refuse(new Finding(PublishedDiagnostics.Unreadable, file, default, problem.Reason));
        }
    }

    /// <summary>Whose report a workbook is, if it is a form that was filled in: one word for each report; null where it is another document.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    public static string? FilledReportOf(byte[] bytes)
    {
        try
        {
            return KeyedWorkbook.Read(bytes)?.Key is { } key ? FormattableString.Invariant($"{key.Family}/{key.Agency}/{key.Year}") : null;
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    /// <summary>Reads several workbooks that are one form, filled in by several people. Never throws, whatever they hold.</summary>
    /// <param name="documents">The workbooks, at least one; each a form of the same report.</param>
    /// <param name="request">What is said beforehand.</param>
    public PublishedReading ReadTogether(IReadOnlyList<(string File, byte[] Bytes)> documents, ImportRequest request)
    {
        try
        {
            return new FilledImport(catalog, registry)
                .Read([.. documents.Select(document => (document.File, document.Bytes, KeyedWorkbook.Read(document.Bytes)!))], request);
        }
        catch (UnreadableDocumentException problem)
        {
            return Refuse(new Finding(PublishedDiagnostics.Unreadable, documents[0].File, default, problem.Reason));
        }
    }

    private PublishedReading Read(string file, PublishedDocument document, IReadOnlyList<ChosenForm> forms, ImportRequest request)
    {
        var head = new ReportHead(document, forms[0].Document, file);
        var title = forms.Select(form => head.Title(form.Engine.Form)).Where(title => title.Year is not null)
            .Append((Agency: string.Empty, Year: null)).First();
        if ((request.Year ?? title.Year ?? head.Year(year => forms.Any(form => form.Engine.Form.Years.Contains(year)))) is not { } year)
        {
            return Refuse(Unknown(file, Words.Say("published-import.year", $"the year that it is about", $"报告年度"), "--year"));
        }

        if (forms.FirstOrDefault(form => form.Engine.Form.Years.Contains(year)) is not { } chosen)
        {
            var form = forms[0].Engine.Form;
            return Refuse(new Finding(PublishedDiagnostics.OtherYear, file, default, form.DisplayName, form.Years.ToString(), year));
        }

        var findings = new List<Finding>();
        if ((request.Agency ?? FindAgency(file, head, title.Agency, findings)) is not { } agency)
        {
            return Refuse([.. findings]);
        }

        var engine = catalog.Find(chosen.Engine.Form.Family, year, agency) ?? chosen.Engine;
        var aligned = engine.Form == chosen.Engine.Form ? chosen.Document : AlignedDocument.Of(engine.Form, document)!;
        return Compose(file, engine, aligned, head, agency, year);
    }

    private PublishedReading Compose(string file, FormEngine engine, AlignedDocument document, ReportHead head, string agency, int year)
    {
        var tables = new ReportTables(document);
        if (document.Form.Extent.HasComponents && tables.Components.Count == 0)
        {
            return Refuse(new Finding(PublishedDiagnostics.Unreadable, file, default, Words.Say(
                "published-import.no-components", $"no row of a component was found in its tables", $"其表格中没有任何组成单位的行")));
        }

        var header = new ReportHeader(file, engine.Form.Family, agency, year, null, default, default, default);
        tables.LeaveOutDoubled();
        var before = tables.Readings.ToDictionary(reading => reading.Key, reading => reading.Value, StringComparer.Ordinal);
        var settled = new DoubtSettler(engine, tables.Form).Settle(tables.Readings, header);
        var prose = new ProseSections(document, tables.Used);
        var writer = new ContentWriter(file, tables, prose)
        {
            Settled = [.. settled.Select(path => (Before: before[path], After: tables.Readings[path]))],
        };
        return writer.Write(agency, registry.Find(agency)?.Name ?? agency, year, head.Published());
    }

    private string? FindAgency(string file, ReportHead head, string name, List<Finding> findings)
    {
        if (((name.Length > 0 ? AgencyRegistration.Find(registry.Agencies, string.Empty, name) : null) ?? head.Agency(registry.Agencies)) is { } known)
        {
            return known.Id;
        }

        if (name.Length == 0)
        {
            findings.Add(Unknown(file, Words.Say("published-import.agency", $"whose report it is", $"报告单位"), "--agency"));
            return null;
        }

        var added = _newAgencies.Find(agency => agency.Name == name) ?? Propose(name);
        if (!Registers)
        {
            findings.Add(new Finding(ImportDiagnostics.UnknownAgency, file, default, string.Empty, name, added.Entry));
        }

        return Registers ? added.Id : null;
    }

    private NewAgency Propose(string name)
    {
        var known = registry.Agencies.Concat(_newAgencies.Select(agency => new Agency(agency.Id, agency.Name, default, null, false, null)));
        var proposed = AgencyRegistration.Propose(known, string.Empty, name, UsualLevel().ToString().ToLowerInvariant(), []);
        _newAgencies.Add(proposed);
        return proposed;
    }

    // A document does not say its body's level. A register is mostly one of bodies alike.
    private AgencyLevel UsualLevel() => registry.Agencies.Count == 0 ? AgencyLevel.County
        : registry.Agencies.GroupBy(agency => agency.Level).OrderByDescending(level => level.Count()).ThenByDescending(level => level.Key).First().Key;

    private static Finding NoReport(string file, IReadOnlyList<ChosenForm> forms) => forms.Count == 0
        ? new Finding(PublishedDiagnostics.NoReport, file, default, string.Empty, 0, 0)
        : new Finding(PublishedDiagnostics.NoReport, file, default, forms[0].Engine.Form.DisplayName, forms[0].Document.Found, forms[0].Document.Labels.Count);

    private static Finding Unknown(string file, LocalizedText what, string option) => new(PublishedDiagnostics.HeadUnknown, file, default, what, option);

    private static PublishedReading Refuse(params Finding[] findings) => new(null, None, findings);
}

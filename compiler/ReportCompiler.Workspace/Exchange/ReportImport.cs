using System.Globalization;
using System.Xml.Linq;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Reads reports from the exchange formats that maps declare.</summary>
/// <param name="maps">The maps.</param>
/// <param name="registry">The register of agencies.</param>
public sealed class ReportImport(IReadOnlyList<ExchangeMap> maps, AgencyRegistry registry)
{
    private readonly List<Finding> _findings = [];
    private readonly List<NewAgency> _newAgencies = [];

    /// <summary>Whether agencies that the register lacks are taken for registered, under ids that are proposed.</summary>
    public bool Registers { get; init; }

    /// <summary>The agencies that the register lacks, in the order in which they were met.</summary>
    public IReadOnlyList<NewAgency> NewAgencies => _newAgencies;

    /// <summary>Reads a report. Never throws, whatever the file holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="agency">The id of the agency; null to look it up in the register.</param>
    public ImportResult Read(string file, byte[] bytes, string? agency)
    {
        _findings.Clear();
        var content = XmlFile.Read(file, bytes, _findings) is { } root && FindMap(file, root) is { } found
            ? Read(file, root, found.Map, found.Year, agency)
            : null;
        return new ImportResult(content, [.. _findings.Order(FindingOrder.Instance)]);
    }

    /// <summary>Reads the report of a file.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="name">How messages name it.</param>
    /// <param name="agency">The id of the agency; null to look it up in the register.</param>
    public ImportResult ReadFile(string path, string name, string? agency)
    {
        return Read(FiledDocument.ReadFile(path, name), agency);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="agency">The id of the agency; null to look it up in the register.</param>
    public ImportResult Read(FiledDocument document, string? agency) =>
        document.Problem is { } problem ? new ImportResult(null, [problem]) : Read(document.Name, document.Content, agency);

    private (ExchangeMap Map, int Year)? FindMap(string file, XElement root)
    {
        var formats = maps.SelectMany(map => map.Earlier.Where(format => root.Name != map.Root && format.NameOf(root.Name) == map.Root));
        if (formats.FirstOrDefault() is { } earlier)
        {
            earlier.Bring(root);
        }

        var candidates = maps.Where(map => map.Root == root.Name).ToList();
        if (candidates.Count == 0)
        {
            _findings.Add(new Finding(ImportDiagnostics.NoSuchFormat, file, XmlFile.SpanOf(root), root.Name.ToString()));
            return null;
        }

        foreach (var map in candidates)
        {
            var text = YearOf(root, map);
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && map.Engine.Form.Years.Contains(year))
            {
                return (map, year);
            }
        }

        var item = candidates[0].Head.First(head => head.Content == HeadContent.Year);
        var years = string.Join(", ", candidates.Select(map => map.Engine.Form.Years.ToString()).Order(StringComparer.Ordinal));
        _findings.Add(
            new Finding(ImportDiagnostics.NoYear, file, XmlFile.SpanOf(root), candidates[0].Write(item.Element[^1]), YearOf(root, candidates[0]), years));
        return null;
    }

    private static string YearOf(XElement root, ExchangeMap map)
    {
        var element = root;
        foreach (var name in map.Head.First(head => head.Content == HeadContent.Year).Element)
        {
            element = element?.Element(name);
        }

        return element?.Value.Trim() ?? string.Empty;
    }

    private ReportContent? Read(string file, XElement root, ExchangeMap map, int year, string? agency)
    {
        var context = new ImportContext(file, map, _findings);
        var head = new HeadImport(map, context);
        head.Read(root);
        var id = agency ?? FindAgency(file, map, head);
        var cells = new ImportedCells();
        var sections = new SectionImport(map, context, head.Organizations, cells, new QuirkImport(map, context, cells, root));
        if (id is null || (map.Engine.Form.Extent.HasComponents && head.Organizations is null))
        {
            context.Finish();
            return null;
        }

        foreach (var section in map.Sections)
        {
            sections.Read(root, section);
        }

        context.ReportUnused(root);
        foreach (var cell in sections.Rows.Conditional)
        {
            Settle(map, cells, cell, head.Organizations?.Components ?? []);
        }

        context.Finish();
        NoteAmbiguous(file, map, sections.Rows);
        return Compose(file, map, id, year, head, cells, sections.Prose);
    }

    private string? FindAgency(string file, ExchangeMap map, HeadImport head)
    {
        if (AgencyRegistration.Find(registry.Agencies, head.Abbreviation, head.Name)?.Id is { } id)
        {
            return id;
        }

        var known = _newAgencies.Find(agency => head.Abbreviation.Length > 0
            ? agency.Abbreviation == head.Abbreviation
            : string.Equals(agency.Name, head.Name, StringComparison.OrdinalIgnoreCase));
        if (known is null && (head.Abbreviation.Length > 0 || head.Name.Length > 0))
        {
            known = AgencyRegistration.Propose(
                registry.Agencies.Concat(_newAgencies.Select(agency => new Agency(agency.Id, agency.Name, default, null, false, null))),
                head.Abbreviation, XmlProse.Fold(head.Name), map.Organizations?.Level ?? OrganizationParts.DefaultLevel,
                [.. (head.Organizations?.Components ?? []).Where(_ => head.Organizations is { IsSingle: false }).Select(component => component.Id)]);
            _newAgencies.Add(known);
        }

        if (!Registers || known is null)
        {
            _findings.Add(
                new Finding(ImportDiagnostics.UnknownAgency, file, default, head.Abbreviation, head.Name, known?.WithoutComponents.Entry ?? string.Empty));
        }

        return Registers ? known?.Id : null;
    }

    // What does not apply to a component is written as a figure; whether it applies, another section shows.
    private static void Settle(ExchangeMap map, ImportedCells cells, ConditionalCell cell, IReadOnlyList<Component> components)
    {
        IEnumerable<string> owners = cell.Component.Length > 0 ? [cell.Component] : components.Select(candidate => candidate.Id);
        var applies = owners.Any(owner => cells.HasRow(CellPath.Join(cell.Section, owner)));
        if (!applies && cells[cell.Path] == map.ValuesOf(cell.Type.Name).NotApplicable)
        {
            cells[cell.Path] = cell.Type.NotApplicable;
        }
    }

    private void NoteAmbiguous(string file, ExchangeMap map, RowImport rows)
    {
        foreach (var cell in rows.Ambiguous.DistinctBy(cell => (cell.Section.Id, cell.Column.Path)))
        {
            var place = $"{cell.Section.Heading} · {cell.Column.Words}";
            _findings.Add(
                new Finding(ImportDiagnostics.Ambiguous, file, default, place, map.ValuesOf(cell.Type.Name).NotApplicable!, cell.Type.NotApplicable));
        }
    }

    private ReportContent Compose(
        string file, ExchangeMap map, string agency, int year, HeadImport head, ImportedCells cells, Dictionary<string, string> prose)
    {
        var form = map.Engine.Form;
        var components = head.Organizations?.Components ?? [];
        var content = new ReportContent(form.For(cells.ShapeFor(form, components)), agency, year)
        {
            Published = head.Published,
            IsFiguresOnly = IsFiguresOnly(form, prose),
            Remarks = RemarksOf(file, form, registry.Find(agency)?.Name ?? XmlProse.Fold(head.Name), year),
        };
        foreach (var cell in content.Form.PresentCells)
        {
            content.Values[cell.Index] = cells[cell.Path];
            content.Origins[cell.Index] = cells.Doubts.GetValueOrDefault(cell.Path)?.In(form.WordLanguage);
        }

        foreach (var (section, notes) in cells.Notes)
        {
            content.Notes[section] = [.. notes.Select(note => note.In(form.WordLanguage))];
        }

        if (components.Count == 1)
        {
            LeaveOutDoubled(content, components[0].Id);
        }

        foreach (var section in form.Sections.Where(section => section.Narrative is not null && prose.ContainsKey(section.Id)))
        {
            content.Narratives[section.Narrative!.Index] = prose[section.Id];
        }

        NoteMissingProse(file, form, prose);
        return content;
    }

    // The row over a single component is that component's; where a document has it and it differs, both stay.
    private static void LeaveOutDoubled(ReportContent content, string component)
    {
        foreach (var row in content.Form.PresentCells.Where(cell => cell.Row.IsOverall).GroupBy(cell => cell.Row.FirstCell))
        {
            var isSame = row.All(cell => Twin(content, cell, component) is >= 0 and var twin && content.Values[twin] == content.Values[cell.Index]);
            foreach (var cell in row.Where(_ => isSame))
            {
                content.Values[cell.Index] = null;
            }
        }
    }

    private static int Twin(ReportContent content, FormCell cell, string component)
    {
        var overall = SectionImport.OverallOf(cell.Section)!;
        var start = CellPath.Join(cell.Section.Id, cell.Block.Id, overall);
        return content.Form.IndexOf(CellPath.Join(cell.Section.Id, cell.Block.Id, component) + cell.Path[start.Length..]);
    }

    private void NoteMissingProse(string file, Form form, Dictionary<string, string> prose)
    {
        var missing = TextsOf(form).Where(section => !prose.ContainsKey(section)).ToList();
        if (missing.Count > 0)
        {
            var outcome = IsFiguresOnly(form, prose) ? ImportWords.FiguresOnly : ImportWords.LeftEmpty;
            _findings.Add(new Finding(ImportDiagnostics.NotInFormat, file, default, missing.Count, string.Join(", ", missing), outcome));
        }
    }

    // A document with none of the texts was never meant to hold them; one with some may have lost the others.
    private static bool IsFiguresOnly(Form form, Dictionary<string, string> prose) => TextsOf(form).Any() && !TextsOf(form).Any(prose.ContainsKey);

    private static IEnumerable<string> TextsOf(Form form) =>
        form.Sections.Where(section => section is { Table: null, Narrative.IsRequired: true }).Select(section => section.Id);

    private static IReadOnlyList<string> RemarksOf(string file, Form form, string agency, int year)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        var words = Words.Say("report-import.imported", $"Imported from {name}. Every figure is as filed.", $"由 {name} 导入，数据与原文件一致。");
        return [form.TitleOf(agency, year), words.In(form.WordLanguage)];
    }
}

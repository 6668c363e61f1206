using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Writes a report in the exchange format that a map declares.</summary>
public sealed class ReportExport
{
    private readonly ExchangeMap _map;
    private readonly Report _report;
    private readonly Agency _agency;
    private readonly List<Finding> _findings = [];

    private ReportExport(ExchangeMap map, Report report, Agency agency)
    {
        _map = map;
        _report = report;
        _agency = agency;
    }

    private bool IsSingle => AgencyRegistration.IsItself(_agency, _report.Form.Components);

    /// <summary>Writes a report that has no errors.</summary>
    /// <param name="map">The map.</param>
    /// <param name="report">The report.</param>
    /// <param name="agency">The agency.</param>
    public static ExportResult Write(ExchangeMap map, Report report, Agency agency)
    {
        var export = new ReportExport(map, report, agency);
        var root = export.Build();
        export.NoteProse();
        var hasErrors = export._findings.Exists(finding => finding.Severity == Severity.Error);
        return new ExportResult(hasErrors ? null : Serialize(root), [.. export._findings.Order(FindingOrder.Instance)]);
    }

    private XElement Build()
    {
        var root = new XElement(_map.Root);
        foreach (var (prefix, address) in _map.Namespaces)
        {
            root.Add(new XAttribute(XNamespace.Xmlns + prefix, address.NamespaceName));
        }

        root.Add(_map.Attributes.Select(pair => new XAttribute(pair.Name, pair.Value)));
        foreach (var item in _map.Head)
        {
            Write(root, item);
        }

        var sections = new SectionExport(_map, _report, IsSingle);
        root.Add(_map.Sections.Select(sections.Write).ToList());
        NoteWords(sections.Reworded);
        return root;
    }

    private void Write(XElement root, HeadItem item)
    {
        if (item.Content == HeadContent.Published && _report.Header.Published is null)
        {
            Report(ExportDiagnostics.NoDate, _map.Write(item.Element));
            return;
        }

        var element = RowExport.Open(root, item.Element);
        element.Add(item.Attributes.Select(pair => new XAttribute(pair.Name, pair.Value)));
        switch (item.Content)
        {
            case HeadContent.Published:
                element.Value = _report.Header.Published!;
                break;
            case HeadContent.Year:
                element.Value = _report.Header.Year.ToString(CultureInfo.InvariantCulture);
                break;
            case HeadContent.Agency:
                element.Value = Abbreviation();
                break;
            case HeadContent.Organizations:
                WriteOrganizations(element, _map.Organizations!);
                break;
            default:
                element.Value = item.Text;
                break;
        }
    }

    // An agency without components below it is named as the report itself names it.
    private void WriteOrganizations(XElement element, OrganizationParts parts)
    {
        element.Add(new XAttribute(_map.References!.Id, parts.Prefix + "0"));
        element.Add(new XElement(parts.Abbreviation, Abbreviation()));
        element.Add(new XElement(parts.Name, RowExport.Clean(IsSingle ? _report.Form.Components[0].Name : _agency.Name)));
        for (var index = 0; !IsSingle && index < _report.Form.Components.Count; index++)
        {
            var component = _report.Form.Components[index];
            element.Add(new XElement(
                parts.Component,
                new XAttribute(_map.References!.Id, FormattableString.Invariant($"{parts.Prefix}{index + 1}")),
                new XElement(parts.Abbreviation, component.Id),
                new XElement(parts.Name, RowExport.Clean(component.Name))));
        }
    }

    private string Abbreviation()
    {
        var abbreviation = IsSingle ? _report.Form.Components[0].Id : _agency.Abbreviation;
        if (abbreviation is null)
        {
            Report(ExportDiagnostics.NoAbbreviation, _agency.Id);
        }

        return RowExport.Clean(abbreviation ?? string.Empty);
    }

    private void NoteWords(IReadOnlyList<FormCell> cells)
    {
        foreach (var word in cells.GroupBy(cell => _report[cell.Index].Text!, StringComparer.Ordinal))
        {
            var columns = word.Select(cell => ImportWords.PlaceOf(cell)).Distinct();
            Report(ExportDiagnostics.WordAsNumber, word.Key, word.Count(), string.Join("; ", columns));
        }
    }

    private void NoteProse()
    {
        var written = _map.Sections.Select(section => section.Section).ToHashSet(StringComparer.Ordinal);
        var left = _report.Form.Sections.Where(section => IsLeftOut(section, written)).Select(section => section.Id).ToList();
        if (left.Count > 0)
        {
            Report(ExportDiagnostics.TextLeftOut, left.Count, string.Join(", ", left));
        }
    }

    private bool IsLeftOut(FormSection section, HashSet<string> written)
    {
        var hasProse = section.Narrative is { } slot && _report.Narratives[slot.Index] is not null;
        return hasProse && (!written.Contains(section.Id) || (section.Table is not null && _map.Footnote is null));
    }

    private void Report(DiagnosticDefinition definition, params object[] operands) =>
        _findings.Add(new Finding(definition, _report.Header.File, default, operands));

    private static string Serialize(XElement root)
    {
        var settings = new XmlWriterSettings { Indent = true, IndentChars = "  ", NewLineChars = "\n", OmitXmlDeclaration = true };
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var writer = XmlWriter.Create(text, settings))
        {
            root.Save(writer);
        }

        return text.Append('\n').ToString();
    }
}

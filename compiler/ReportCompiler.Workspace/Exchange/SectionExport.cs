using System.Xml.Linq;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Writes the sections of a report.</summary>
/// <param name="map">The map.</param>
/// <param name="report">The report.</param>
/// <param name="isSingle">Whether the agency is its only component.</param>
internal sealed class SectionExport(ExchangeMap map, Report report, bool isSingle)
{
    private readonly RowExport _rows = new(map, report);

    /// <summary>Cells whose word for a number was written as the number.</summary>
    public IReadOnlyList<FormCell> Reworded => _rows.Reworded;

    /// <summary>Writes a section.</summary>
    public XElement Write(MapSection section)
    {
        var element = new XElement(section.Element);
        var form = report.Form.Sections.First(candidate => candidate.Id == section.Section);
        if (form.Table is null)
        {
            element.Value = RowExport.Clean(string.Join("\n\n", ProseOf(form)));
            return element;
        }

        if (section.WithoutRows is { } word && IsUnreported(form, word))
        {
            return element;
        }

        if (section.Association is not null)
        {
            element.Add(section.Lines is null ? WriteRows(section, form) : WriteLines(section));
        }
        else
        {
            var data = section.Data is null ? element : RowExport.Open(element, [section.Data]);
            _rows.Write(data, section.Items, section.Section);
        }

        if (map.Footnote is { } footnote && form.HasFootnote)
        {
            element.Add(ProseOf(form).Select(paragraph => new XElement(footnote, RowExport.Clean(paragraph))));
        }

        return element;
    }

    private bool IsUnreported(FormSection form, string word) => report.Form.PresentCells
        .Where(cell => cell.Section.Id == form.Id && cell.Path.Length > 0)
        .All(cell => report[cell.Index].State is CellState.Absent or CellState.NotApplicable && cell.Type.NotApplicable == word);

    private IEnumerable<XElement> WriteRows(MapSection section, FormSection form)
    {
        var data = new List<XElement>();
        var associations = new List<XElement>();
        for (var component = 0; component < report.Form.Components.Count; component++)
        {
            var path = CellPath.Join(section.Section, report.Form.Components[component].Id);
            if (_rows.Has(path))
            {
                Add(FormattableString.Invariant($"{section.Prefix}{data.Count + 1}"), path, component);
            }
        }

        if (!isSingle && SectionImport.OverallOf(form) is { } overall)
        {
            Add(section.Prefix + "0", OverallPath(CellPath.Join(section.Section, overall), data.Count > 0), -1);
        }

        return data.Concat(associations);

        void Add(string id, string path, int component)
        {
            var row = new XElement(section.Data!, new XAttribute(map.References!.Id, id));
            _rows.Write(row, section.Items, path);
            data.Add(row);
            associations.Add(Associate(section, id, component));
        }
    }

    // What is not said of the agency is that of the one component below it.
    private string OverallPath(string path, bool hasRows)
    {
        var isSaid = report.Form.Components.Count > 1
            || report.Form.PresentCells.Any(cell => cell.Path.StartsWith(path + ".", StringComparison.Ordinal) && report[cell.Index].State != CellState.Absent);
        return isSaid || !hasRows ? path : CellPath.Join(path[..path.LastIndexOf('.')], report.Form.Components[0].Id);
    }

    private IEnumerable<XElement> WriteLines(MapSection section)
    {
        var data = new List<XElement>();
        var associations = new List<XElement>();
        for (var number = 1; _rows.Has(LineOf(section, number)); number++)
        {
            var line = LineOf(section, number);
            var id = FormattableString.Invariant($"{section.Prefix}{number}");
            var row = new XElement(section.Data!, new XAttribute(map.References!.Id, id));
            _rows.Write(row, section.Items, line);
            data.Add(row);
            for (var component = 0; component < report.Form.Components.Count; component++)
            {
                var path = CellPath.Join(line, report.Form.Components[component].Id);
                if (_rows.Has(path))
                {
                    associations.Add(WithCells(Associate(section, id, component), section.AssociationItems, path));
                }
            }

            var totals = section.AssociationItems.Where(item => item.Overall is not null).Select(item => item with { Column = item.Overall! }).ToList();
            if (totals.Count > 0)
            {
                associations.Add(WithCells(Associate(section, id, -1), totals, line));
            }
        }

        return data.Concat(associations);
    }

    private XElement WithCells(XElement association, IReadOnlyList<CellItem> items, string path)
    {
        _rows.Write(association, items, path);
        return association;
    }

    private XElement Associate(MapSection section, string id, int component)
    {
        var owner = isSingle || component < 0 ? 0 : component + 1;
        var references = map.References!;
        return new XElement(
            section.Association!,
            new XElement(references.Data, new XAttribute(references.Ref, id)),
            new XElement(references.Organization, new XAttribute(references.Ref, FormattableString.Invariant($"{map.Organizations?.Prefix}{owner}"))));
    }

    private IReadOnlyList<string> ProseOf(FormSection form) =>
        form.Narrative is { } slot && report.Narratives[slot.Index] is { } narrative ? XmlProse.Paragraphs(narrative, report) : [];

    private static string LineOf(MapSection section, int number) => ImportedCells.LineOf(CellPath.Join(section.Section, section.Lines), number);
}

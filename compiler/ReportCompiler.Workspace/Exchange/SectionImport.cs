using System.Xml.Linq;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Reads the sections of a document.</summary>
/// <param name="map">The map.</param>
/// <param name="context">Where findings go.</param>
/// <param name="organizations">The agency and its components; null where the format has none.</param>
/// <param name="cells">Where values go.</param>
internal sealed class SectionImport(ExchangeMap map, ImportContext context, Organizations? organizations, ImportedCells cells)
{
    private static readonly LocalizedText Unreferred = Words.Say("section-import.unreferred", "no association refers to them", "没有关联元素引用它");
    private static readonly LocalizedText Unknown =
        Words.Say("section-import.unknown", "the association names no organization of the document", "关联元素引用的单位不在文档中");
    private static readonly LocalizedText Taken = Words.Say("section-import.taken", "there are others of the same organization", "同一单位另有一组数据");

    /// <summary>What reads rows.</summary>
    public RowImport Rows { get; } = new(map, context, cells);

    /// <summary>The prose of sections and the footnotes of tables, by the ids of their sections.</summary>
    public Dictionary<string, string> Prose { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a section.</summary>
    public void Read(XElement root, MapSection section)
    {
        if (context.Take(root, section.Element) is not { } element)
        {
            context.ReportMissing(root, section.Element);
            return;
        }

        var form = map.Engine.Form.Sections.First(candidate => candidate.Id == section.Section);
        if (form.Table is null)
        {
            Prose[section.Section] = XmlProse.ToMarkdown(element.Value.Split("\n\n"));
            return;
        }

        if (section.Association is not null && organizations is not null)
        {
            ReadRows(element, section);
        }
        else if ((section.Data is null ? element : context.Take(element, section.Data)) is { } data)
        {
            Rows.Read(data, section.Items, RowPlace.Of(section.Section));
        }
        else
        {
            context.ReportMissing(element, section.Data!);
        }

        ReadFootnotes(element, section, form);
        context.ReportUnused(element);
    }

    /// <summary>The id of the row over all components; null where the section has none.</summary>
    public static string? OverallOf(FormSection section) => section.Table?.Blocks
        .SelectMany(block => block.RowLeaves).FirstOrDefault(row => row.IsOverall)?.Path.Split('.')[0];

    private void ReadRows(XElement element, MapSection section)
    {
        var associations =
            element.Elements(section.Association!).ToLookup(association => Reference(association, map.References!.Data), StringComparer.Ordinal);
        var data = element.Elements(section.Data!).ToList();
        for (var index = 0; index < data.Count; index++)
        {
            context.Use(data[index]);
            var id = data[index].Attribute(map.References!.Id)?.Value ?? string.Empty;
            var owners = associations[id].ToList();
            owners.ForEach(Use);
            if (section.Lines is null)
            {
                ReadRow(data[index], section, OwnerOf(data[index], section, owners, data.Count == 1));
            }
            else
            {
                var line = RowPlace.Of(section.Section).InLine(section.Lines, index + 1);
                cells.AddRow(line.Path);
                Rows.Read(data[index], section.Items, line);
                ReadAssociations(data[index], section, owners, line);
            }

            context.ReportUnused(data[index]);
        }

        if (data.Count == 0)
        {
            context.ReportMissing(element, section.Data!);
        }
    }

    private void ReadRow(XElement data, MapSection section, RowPlace? row)
    {
        if (row is not { } place)
        {
            return;
        }

        if (!cells.AddRow(place.Path))
        {
            context.Report(ImportDiagnostics.NobodysRow, data, context.NameOf(data), Taken);
            return;
        }

        Rows.Read(data, section.Items, place);
    }

    // An agency that is its only component is referred to in several ways, so that the id tells its two rows apart.
    private RowPlace? OwnerOf(XElement data, MapSection section, List<XElement> owners, bool isOnly)
    {
        var place = RowPlace.Of(section.Section);
        var overall = OverallOf(map.Engine.Form.Sections.First(candidate => candidate.Id == section.Section));
        if (organizations!.IsSingle)
        {
            var isOverall = !isOnly && data.Attribute(map.References!.Id)?.Value == section.Prefix + "0";
            return isOverall && overall is not null ? place.In(overall) : place.InComponent(organizations.Components[0].Id);
        }

        if (owners.Count == 0)
        {
            context.Report(ImportDiagnostics.NobodysRow, data, context.NameOf(data), Unreferred);
            return null;
        }

        var reference = Reference(owners[0], map.References!.Organization);
        if (reference == organizations.Id && overall is not null)
        {
            return place.In(overall);
        }

        return ComponentAt(reference) is { } component ? place.InComponent(component) : Unowned(data, Unknown);
    }

    private void ReadAssociations(XElement data, MapSection section, List<XElement> owners, RowPlace line)
    {
        for (var index = 0; index < owners.Count; index++)
        {
            var reference = Reference(owners[index], map.References!.Organization);
            var isOverall = organizations!.IsSingle ? index > 0 : reference == organizations.Id;
            var component = organizations.IsSingle ? organizations.Components[0].Id : ComponentAt(reference);
            if (!isOverall && component is null)
            {
                Unowned(data, Unknown);
                continue;
            }

            var row = isOverall ? line : line.InComponent(component!);
            foreach (var item in section.AssociationItems)
            {
                if (isOverall ? item.Overall is not null : cells.AddRow(row.Path))
                {
                    Rows.ReadCell(owners[index], item, row, isOverall ? item.Overall! : item.Column);
                }
            }

            context.ReportUnused(owners[index]);
        }

        if (owners.Count == 0)
        {
            Unowned(data, Unreferred);
        }
    }

    private void ReadFootnotes(XElement element, MapSection section, FormSection form)
    {
        if (map.Footnote is not { } name || !form.HasFootnote)
        {
            return;
        }

        var notes = element.Elements(name).ToList();
        notes.ForEach(context.Use);
        var text = XmlProse.ToMarkdown(notes.Select(note => note.Value));
        if (text.Length > 0)
        {
            Prose[section.Section] = text;
        }
    }

    private string? ComponentAt(string reference)
    {
        var index = reference.Length == 0 ? -1 : organizations!.Ids.ToList().IndexOf(reference);
        return index < 0 ? null : organizations!.Components[index].Id;
    }

    private RowPlace? Unowned(XElement data, LocalizedText why)
    {
        context.Report(ImportDiagnostics.NobodysRow, data, context.NameOf(data), why);
        return null;
    }

    private string Reference(XElement association, XName name) => association.Element(name)?.Attribute(map.References!.Ref)?.Value ?? string.Empty;

    private void Use(XElement association)
    {
        context.Use(association);
        context.Take(association, map.References!.Data);
        context.Take(association, map.References!.Organization);
    }
}

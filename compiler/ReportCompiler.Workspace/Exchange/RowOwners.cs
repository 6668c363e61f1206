using System.Xml.Linq;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Tells whose the rows of a document are, by the associations that refer to them.</summary>
/// <param name="map">The map.</param>
/// <param name="context">Where findings go.</param>
/// <param name="organizations">The agency and its components.</param>
internal sealed class RowOwners(ExchangeMap map, ImportContext context, Organizations organizations)
{
    /// <summary>The associations of an element, by the ids of the rows that they refer to.</summary>
    public ILookup<string, XElement> AssociationsOf(XElement element, XName association) =>
        element.Elements(association).ToLookup(found => Reference(found, map.References!.Data), StringComparer.Ordinal);

    /// <summary>The place of a row; null where it cannot be told, with the reason.</summary>
    public RowPlace? PlaceOf(XElement data, MapSection section, IReadOnlyList<XElement> owners, bool isOnly, out LocalizedText why)
    {
        why = LocalizedText.Empty;
        var place = RowPlace.Of(section.Section);
        var overall = SectionImport.OverallOf(map.Engine.Form.Sections.First(candidate => candidate.Id == section.Section));
        if (organizations.IsSingle)
        {
            // An agency that is its only component is referred to in several ways, so that the id tells its two rows apart.
            var isOverall = !isOnly && data.Attribute(map.References!.Id)?.Value == section.Prefix + "0";
            return isOverall && overall is not null ? place.In(overall) : place.InComponent(organizations.Components[0].Id);
        }

        if (owners.Count == 0)
        {
            why = ImportWords.Unreferred;
            return null;
        }

        if (IsAgency(owners[0]) && overall is not null)
        {
            return place.In(overall);
        }

        why = WhyNobody(owners[0]);
        return ComponentOf(owners[0]) is { } component ? place.InComponent(component) : null;
    }

    /// <summary>Whether an association names the agency itself.</summary>
    public bool IsAgency(XElement association) => Reference(association, map.References!.Organization) == organizations.Id;

    /// <summary>The component that an association names; null where it names none.</summary>
    public string? ComponentOf(XElement association)
    {
        var reference = Reference(association, map.References!.Organization);
        var index = reference.Length == 0 ? -1 : organizations.Ids.ToList().IndexOf(reference);
        return index < 0 ? null : organizations.Components[index].Id;
    }

    /// <summary>Why an association names no component.</summary>
    public LocalizedText WhyNobody(XElement association) =>
        Reference(association, map.References!.Organization).Length == 0 ? ImportWords.Nameless : ImportWords.Unknown;

    /// <summary>Notes that an association was understood.</summary>
    public void Use(XElement association)
    {
        context.Use(association);
        context.Take(association, map.References!.Data);
        context.Take(association, map.References!.Organization);
    }

    /// <summary>What an element says, without its id.</summary>
    public string SayingOf(XElement element)
    {
        var copy = new XElement(element);
        copy.Attribute(map.References!.Id)?.Remove();
        return copy.ToString(SaveOptions.DisableFormatting);
    }

    private string Reference(XElement association, XName name) => association.Element(name)?.Attribute(map.References!.Ref)?.Value ?? string.Empty;
}

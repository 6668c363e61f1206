using System.Xml.Linq;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>The agency and the components that a document speaks of.</summary>
/// <param name="Abbreviation">The abbreviation of the agency.</param>
/// <param name="Name">Its name.</param>
/// <param name="Id">How the document refers to the agency.</param>
/// <param name="Components">The components; the agency itself where it has none.</param>
/// <param name="Ids">How the document refers to each component.</param>
internal sealed record Organizations(string Abbreviation, string Name, string Id, IReadOnlyList<Component> Components, IReadOnlyList<string> Ids)
{
    /// <summary>Whether the agency is its only component.</summary>
    public bool IsSingle => Ids.Count == 0;
}

/// <summary>Reads the agency and its components.</summary>
internal sealed class OrganizationReader(ExchangeMap map, ImportContext context)
{
    private const int MaxIdLength = 32;

    /// <summary>Reads an element of an agency.</summary>
    public Organizations Read(XElement element)
    {
        var parts = map.Organizations!;
        var units = element.Elements(parts.Component).ToList();
        context.Use(element);
        var (abbreviation, name) = ReadNames(element, parts);
        var components = new List<Component>();
        var ids = new List<string>();
        foreach (var unit in units)
        {
            context.Use(unit);
            var (shortName, longName) = ReadNames(unit, parts);
            components.Add(ComponentOf(unit, shortName, longName, components));
            ids.Add(unit.Attribute(map.References!.Id)?.Value ?? string.Empty);
            context.ReportUnused(unit);
        }

        if (units.Count == 0)
        {
            components.Add(ComponentOf(element, abbreviation, name, components));
        }

        context.ReportUnused(element);
        return new Organizations(abbreviation, name, element.Attribute(map.References!.Id)?.Value ?? string.Empty, components, ids);
    }

    private (string Abbreviation, string Name) ReadNames(XElement element, OrganizationParts parts) =>
        (context.TextOf(element, parts.Abbreviation) ?? string.Empty, context.TextOf(element, parts.Name) ?? string.Empty);

    private Component ComponentOf(XElement element, string abbreviation, string name, List<Component> taken)
    {
        var id = IdOf(element, abbreviation, taken);
        return new Component(id, name.Length == 0 ? id : XmlProse.Fold(name));
    }

    // An abbreviation becomes a segment of paths.
    private string IdOf(XElement element, string abbreviation, List<Component> taken)
    {
        var letters = new string([.. abbreviation.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-')]);
        var id = string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries));
        id = id.Length > 0 && char.IsAsciiLetter(id[0]) ? id : "C" + id;
        id = id[..Math.Min(id.Length, MaxIdLength - 3)];
        var free = id;
        for (var number = 2; taken.Exists(component => component.Id == free) || IsTaken(free); number++)
        {
            free = FormattableString.Invariant($"{id}-{number}");
        }

        if (free != abbreviation)
        {
            context.Report(ImportDiagnostics.Renamed, element, abbreviation, free);
        }

        return free;
    }

    // The form's own words cannot name components.
    private bool IsTaken(string id) => id == FormExtent.AnyComponent || PlaceTree.WordsOf(map.Engine.Form).Contains(id);
}

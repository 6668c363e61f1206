using System.Xml.Linq;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Reads the head of a document.</summary>
/// <param name="map">The map.</param>
/// <param name="context">Where findings go.</param>
internal sealed class HeadImport(ExchangeMap map, ImportContext context)
{
    /// <summary>The day of publication as an ISO 8601 date; null where it is not said.</summary>
    public string? Published { get; private set; }

    /// <summary>The abbreviation of the agency; empty where it is not said.</summary>
    public string Abbreviation { get; private set; } = string.Empty;

    /// <summary>The name of the agency; empty where it is not said.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The agency and its components; null where the format has none, or the document lacks them.</summary>
    public Organizations? Organizations { get; private set; }

    /// <summary>Reads it.</summary>
    public void Read(XElement root)
    {
        foreach (var item in map.Head)
        {
            if (context.Find(root, item.Element) is { } element)
            {
                Read(element, item.Content);
            }
            else if (item.Content == HeadContent.Organizations)
            {
                context.ReportLost(root, item.Element);
            }
            else if (item.Content != HeadContent.Text)
            {
                context.ReportMissing(root, item.Element);
            }
        }
    }

    private void Read(XElement element, HeadContent content)
    {
        var text = element.Value.Trim();
        switch (content)
        {
            case HeadContent.Published when DayNumber.Parse(text) is not null:
                Published = text;
                break;
            case HeadContent.Published:
                context.ReportMissing(element.Parent!, element.Name);
                break;
            case HeadContent.Agency:
                Abbreviation = text;
                break;
            case HeadContent.Organizations:
                Organizations = new OrganizationReader(map, context).Read(element);
                Abbreviation = Organizations.Abbreviation;
                Name = Organizations.Name;
                break;
            default:
                break;
        }
    }
}

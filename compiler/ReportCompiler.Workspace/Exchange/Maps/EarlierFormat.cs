using System.Xml.Linq;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>An earlier version of an exchange format, whose documents are read as those of the format that the map declares.</summary>
/// <param name="Namespaces">Its namespaces, with those that they became.</param>
/// <param name="Names">Its elements that have another name today, by the namespaces of today, with that name.</param>
internal sealed record EarlierFormat(IReadOnlyDictionary<XNamespace, XNamespace> Namespaces, IReadOnlyDictionary<XName, XName> Names)
{
    /// <summary>Today's name of an element.</summary>
    public XName NameOf(XName name)
    {
        var current = Namespaces.TryGetValue(name.Namespace, out var space) ? space + name.LocalName : name;
        return Names.GetValueOrDefault(current, current);
    }

    /// <summary>Gives every element and attribute of a document today's name. Places in the file stay.</summary>
    public void Bring(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Name = NameOf(element.Name);
            var attributes = element.Attributes().ToList();
            if (attributes.Exists(attribute => Namespaces.ContainsKey(attribute.Name.Namespace)))
            {
                element.ReplaceAttributes(attributes.Select(attribute => new XAttribute(NameOf(attribute.Name), attribute.Value)));
            }
        }
    }
}

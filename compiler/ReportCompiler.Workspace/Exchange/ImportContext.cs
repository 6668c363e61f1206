using System.Xml.Linq;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>What everything that reads a document needs: where findings go, and which elements were understood.</summary>
internal sealed class ImportContext(string file, ExchangeMap map, ICollection<Finding> findings)
{
    private readonly HashSet<XElement> _used = [];

    /// <summary>Notes that an element was understood.</summary>
    public void Use(XElement element) => _used.Add(element);

    /// <summary>The first element of a name, and that it was understood; null where there is none.</summary>
    public XElement? Take(XElement? parent, XName name)
    {
        var element = parent?.Element(name);
        if (element is not null)
        {
            Use(element);
        }

        return element;
    }

    /// <summary>The text of an element, reported where it is missing.</summary>
    public string? TextOf(XElement parent, XName name)
    {
        var element = Take(parent, name);
        if (element is null)
        {
            ReportMissing(parent, name);
        }

        return element?.Value.Trim();
    }

    /// <summary>The last element of a path; null where there is none.</summary>
    public XElement? Find(XElement? element, IReadOnlyList<XName> path)
    {
        foreach (var name in path)
        {
            element = Take(element, name);
        }

        return element;
    }

    public void ReportMissing(XElement parent, XName name) => ReportMissing(parent, [name]);

    public void ReportMissing(XElement parent, IReadOnlyList<XName> path) =>
        Report(ImportDiagnostics.MissingElement, parent, map.Write(path), NameOf(parent));

    /// <summary>Reports that an element is missing without which nothing can be read.</summary>
    public void ReportLost(XElement parent, IReadOnlyList<XName> path) =>
        findings.Add(
            new Finding(ImportDiagnostics.MissingElement, file, XmlFile.SpanOf(parent), map.Write(path), NameOf(parent)) { Severity = Severity.Error });

    /// <summary>Reports what an element holds that was not understood.</summary>
    public void ReportUnused(XElement parent)
    {
        foreach (var element in parent.Elements().Where(element => !_used.Contains(element)))
        {
            Report(ImportDiagnostics.UnknownElement, element, map.Write(element.Name), NameOf(parent));
        }
    }

    public void Report(DiagnosticDefinition definition, XElement element, params object[] operands) =>
        findings.Add(new Finding(definition, file, XmlFile.SpanOf(element), operands));

    /// <summary>How messages name an element: by its id where it has one.</summary>
    public string NameOf(XElement element)
    {
        var id = map.References is { } parts ? element.Attribute(parts.Id)?.Value : null;
        return string.IsNullOrEmpty(id) ? map.Write(element.Name) : $"{map.Write(element.Name)} {id}";
    }
}

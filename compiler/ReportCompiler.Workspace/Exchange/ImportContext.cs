using System.Xml.Linq;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>What everything that reads a document needs: where findings go, and which elements were understood.</summary>
internal sealed class ImportContext(string file, ExchangeMap map, ICollection<Finding> findings)
{
    private readonly HashSet<XElement> _used = [];
    private readonly List<Reported> _reports = [];

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

    public void ReportMissing(XElement parent, IReadOnlyList<XName> path) => ReportMissing(parent, map.Write(path));

    /// <summary>Reports that an element is missing, once for all of the same name in the same kind of element.</summary>
    public void ReportMissing(XElement parent, string name) => ReportOf(
        ImportDiagnostics.MissingElement, name + " " + parent.Name, parent, NameOf(parent), place => [name, place]);

    /// <summary>Reports that an element is missing without which nothing can be read.</summary>
    public void ReportLost(XElement parent, IReadOnlyList<XName> path) =>
        findings.Add(
            new Finding(ImportDiagnostics.MissingElement, file, XmlFile.SpanOf(parent), map.Write(path), NameOf(parent)) { Severity = Severity.Error });

    /// <summary>Reports what an element holds that was not understood.</summary>
    public void ReportUnused(XElement parent)
    {
        foreach (var element in parent.Elements().Where(element => !_used.Contains(element)))
        {
            var name = map.Write(element.Name);
            ReportOf(ImportDiagnostics.UnknownElement, element.Name + " " + parent.Name, element, NameOf(parent), place => [name, place]);
        }
    }

    public void Report(DiagnosticDefinition definition, XElement element, params object[] operands) =>
        findings.Add(new Finding(definition, file, XmlFile.SpanOf(element), operands));

    /// <summary>Reports something once for all elements that have the same cause: the first is named, the others are counted.</summary>
    /// <param name="definition">What is reported.</param>
    /// <param name="cause">What they have in common.</param>
    /// <param name="element">Where it stands.</param>
    /// <param name="name">How the first is named.</param>
    /// <param name="operands">The operands, from the name with the number of the others.</param>
    public void ReportOf(DiagnosticDefinition definition, string cause, XElement element, string name, Func<LocalizedText, object[]> operands) =>
        _reports.Add(new Reported(cause, definition, element, operands, LocalizedText.Verbatim(name)));

    /// <summary>Writes what was reported by its causes.</summary>
    public void Finish()
    {
        foreach (var reports in _reports.GroupBy(report => (report.Definition, report.Cause)))
        {
            var (first, others) = (reports.First(), reports.Count() - 1);
            var name = first.Name;
            Report(first.Definition, first.Element, first.Operands(others == 0 ? name : Words.Say(
                "import-context.and-others", $"{name} and {others:# other place|# other places}", $"{name} 及另外 {others} 处")));
        }

        _reports.Clear();
    }

    /// <summary>How messages name an element: by its id where it has one.</summary>
    public string NameOf(XElement element)
    {
        var id = map.References is { } parts ? element.Attribute(parts.Id)?.Value : null;
        return string.IsNullOrEmpty(id) ? map.Write(element.Name) : $"{map.Write(element.Name)} {id}";
    }

    private sealed record Reported(
        string Cause, DiagnosticDefinition Definition, XElement Element, Func<LocalizedText, object[]> Operands, LocalizedText Name);
}

using System.Xml;
using System.Xml.Linq;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>What everything that reads a map needs: the file's name, where findings go, and the namespaces.</summary>
internal sealed class MapContext(string file)
{
    private static readonly LocalizedText Nothing = LocalizedText.Empty;

    private readonly List<Finding> _findings = [];
    private readonly List<(string Prefix, XNamespace Namespace)> _namespaces = [];

    public string File => file;

    public List<Finding> Findings => _findings;

    public IReadOnlyList<(string Prefix, XNamespace Namespace)> Namespaces => _namespaces;

    public bool HasErrors => _findings.Exists(finding => finding.Severity == Severity.Error);

    /// <summary>Reports a finding; once, where several versions of a form have it.</summary>
    public void Report(DiagnosticDefinition definition, SourceSpan span, params object[] operands)
    {
        var finding = new Finding(definition, file, span, operands);
        if (!_findings.Exists(other => other.Span.Equals(span) && other.Message(Language.English) == finding.Message(Language.English)))
        {
            _findings.Add(finding);
        }
    }

    /// <summary>The nearest of the names that exist, worded to end a sentence; empty where none is near.</summary>
    public static LocalizedText DidYouMean(string name, IEnumerable<string> candidates) =>
        NearestName.Of(name, candidates) is { } nearest
            ? Words.Say("map-context.did-you-mean", $"; did you mean '{nearest}'?", $"；您是否要写“{nearest}”？")
            : Nothing;

    /// <summary>Declares a prefix.</summary>
    public void Declare(SourceSpan span, string prefix, string address)
    {
        if (!IsName(prefix) || prefix.StartsWith("xml", StringComparison.Ordinal) || string.IsNullOrWhiteSpace(address))
        {
            Report(MapDiagnostics.InvalidElement, span, prefix, MapWords.NoName);
            return;
        }

        _namespaces.Add((prefix, address.Trim()));
    }

    /// <summary>The element or attribute that a text with a prefix names; null, with a finding, where it names none.</summary>
    public XName? NameOf(SourceSpan span, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !IsName(text[(colon + 1)..]))
        {
            Report(MapDiagnostics.InvalidElement, span, text, colon < 0 ? MapWords.NoPrefix : MapWords.NoName);
            return null;
        }

        return Find(span, text[..colon], text) is { } space ? space + text[(colon + 1)..] : null;
    }

    /// <summary>The namespace of a prefix; null, with a finding, where it is not declared.</summary>
    public XNamespace? NamespaceOf(SourceSpan span, string prefix) => Find(span, prefix, prefix);

    private XNamespace? Find(SourceSpan span, string prefix, string element)
    {
        var index = _namespaces.FindIndex(pair => pair.Prefix == prefix);
        if (index < 0)
        {
            Report(MapDiagnostics.InvalidElement, span, element, MapWords.UnknownPrefix(prefix));
        }

        return index < 0 ? null : _namespaces[index].Namespace;
    }

    private static bool IsName(string text)
    {
        try
        {
            return XmlConvert.VerifyNCName(text) == text;
        }
        catch (Exception problem) when (problem is XmlException or ArgumentException)
        {
            return false;
        }
    }
}

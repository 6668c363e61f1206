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

    public void Report(DiagnosticDefinition definition, SourceSpan span, params object[] operands) =>
        _findings.Add(new Finding(definition, file, span, operands));

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

        var index = _namespaces.FindIndex(pair => pair.Prefix == text[..colon]);
        if (index < 0)
        {
            Report(MapDiagnostics.InvalidElement, span, text, MapWords.UnknownPrefix(text[..colon]));
            return null;
        }

        return _namespaces[index].Namespace + text[(colon + 1)..];
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

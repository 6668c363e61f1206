using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.YamlProperties;

/// <summary>What everything that reads a template needs: the file's name and where findings go.</summary>
/// <param name="file">The file.</param>
/// <param name="others">Files that are compiled together with it, by the origins of their places.</param>
internal sealed class TemplateContext(string file, params string[] others)
{
    private readonly List<Finding> _findings = [];

    public string File => file;

    public List<Finding> Findings => _findings;

    public bool HasErrors => _findings.Exists(finding => finding.Severity == Severity.Error);

    public void Report(DiagnosticDefinition definition, SourceSpan span, params object[] operands) =>
        _findings.Add(new Finding(definition, FileOf(span), span with { Origin = 0 }, operands));

    /// <summary>Where rules are declared, by their ids.</summary>
    public Dictionary<string, SourceSpan> RulePlaces { get; } = new(StringComparer.Ordinal);

    /// <summary>The file that a place is in.</summary>
    public string FileOf(SourceSpan span) => span.Origin == 0 ? file : others[span.Origin - 1];
}

using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.YamlProperties;

/// <summary>What everything that reads a template needs: the file's name and where findings go.</summary>
internal sealed class TemplateContext(string file)
{
    private readonly List<Finding> _findings = [];

    public string File => file;

    public List<Finding> Findings => _findings;

    public bool HasErrors => _findings.Exists(finding => finding.Severity == Severity.Error);

    public void Report(DiagnosticDefinition definition, SourceSpan span, params object[] operands) =>
        _findings.Add(new Finding(definition, file, span, operands));

    /// <summary>Where rules are declared, by their ids.</summary>
    public Dictionary<string, SourceSpan> RulePlaces { get; } = new(StringComparer.Ordinal);
}

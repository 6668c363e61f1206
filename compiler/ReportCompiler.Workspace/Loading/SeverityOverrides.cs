using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Workspace.Loading;

/// <summary>The weights that somebody gives to kinds of findings instead of their own.</summary>
public sealed class SeverityOverrides
{
    /// <summary>Every kind keeps its weight.</summary>
    public static readonly SeverityOverrides None = new([]);

    private readonly Dictionary<string, Severity?> _byId = new(StringComparer.Ordinal);

    /// <summary>Gathers weights.</summary>
    /// <param name="overrides">Kinds, each with its weight, or null where its findings are dropped; the last for a kind counts.</param>
    public SeverityOverrides(IEnumerable<(DiagnosticDefinition Definition, Severity? Severity)> overrides)
    {
        foreach (var (definition, severity) in overrides)
        {
            _byId[definition.Id] = severity;
        }
    }

    /// <summary>Findings with their weights.</summary>
    public IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings) => _byId.Count == 0 ? findings : [.. findings.SelectMany(Apply)];

    /// <summary>
    /// A finding with its weight, or nothing where it is dropped. One that the data file accepts keeps its own weight: it
    /// stands, whatever its kind weighs.
    /// </summary>
    public IEnumerable<Finding> Apply(Finding finding)
    {
        if (!_byId.TryGetValue(finding.Definition.Id, out var severity))
        {
            return [finding];
        }

        return severity is not { } weight ? [] : finding.Accepted is null ? [finding.Weigh(weight)] : [finding];
    }
}

using ReportCompiler.Schema.Diagnostics;
using Scriban.Syntax;

namespace ReportCompiler.Pages.Checking;

/// <summary>What is found in page templates: a partial that is checked for several calls says the same thing once.</summary>
internal sealed class PageFindings
{
    private readonly HashSet<(string File, string Id, int Line, int Column)> _said = [];
    private readonly List<Finding> _findings = [];

    /// <summary>The findings, in order.</summary>
    public IReadOnlyList<Finding> InOrder()
    {
        _findings.Sort(FindingOrder.Instance);
        return _findings;
    }

    /// <summary>Adds a finding.</summary>
    /// <param name="definition">Its kind.</param>
    /// <param name="page">The template.</param>
    /// <param name="node">The place in it.</param>
    /// <param name="operands">What the message speaks of.</param>
    public void Add(DiagnosticDefinition definition, PageSource page, ScriptNode node, params object[] operands)
    {
        var span = ScriptPlace.Of(node.Span);
        if (_said.Add((page.File, definition.Id, span.Line, span.Column)))
        {
            _findings.Add(new Finding(definition, page.File, span, operands));
        }
    }

    /// <summary>Adds findings that are made already.</summary>
    public void Add(IEnumerable<Finding> findings) => _findings.AddRange(findings);
}

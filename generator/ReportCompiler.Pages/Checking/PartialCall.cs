using ReportCompiler.Schema.Text;

namespace ReportCompiler.Pages.Checking;

/// <summary>All that the check of a partial depends on: calls that agree in it are one.</summary>
/// <param name="Partial">The name of the partial.</param>
/// <param name="Arguments">What it is included with.</param>
/// <param name="Loops">The variables of loops around the call.</param>
/// <param name="Versions">The versions of the form that the call may meet.</param>
internal sealed record PartialCall(
    string Partial, EquatableArray<TemplateVariable> Arguments, EquatableArray<TemplateVariable> Loops, FormVersions Versions);

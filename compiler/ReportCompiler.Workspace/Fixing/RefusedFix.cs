using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Fixing;

/// <summary>A change that is proposed and not made.</summary>
/// <param name="Change">The change.</param>
/// <param name="Reason">Why it is not made.</param>
public sealed record RefusedFix(FixChange Change, LocalizedText Reason);

using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Fixing;

/// <summary>One value of a data file that is to be changed.</summary>
/// <param name="File">The file as messages name it.</param>
/// <param name="Place">The cell in the form's words.</param>
/// <param name="Change">The change.</param>
/// <param name="Because">Why it is likely.</param>
public sealed record FixChange(string File, string Place, SuggestedChange Change, LocalizedText Because);

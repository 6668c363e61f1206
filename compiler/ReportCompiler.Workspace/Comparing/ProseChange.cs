using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Comparing.Prose;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>Prose that differs.</summary>
/// <param name="Section">The section: of the new form, or of the old where the new has none.</param>
/// <param name="Old">The text as it was, in Markdown; null where there was none.</param>
/// <param name="New">The text as it is; null where there is none.</param>
/// <param name="Pieces">The two woven into one another, in order.</param>
public sealed record ProseChange(FormSection Section, string? Old, string? New, IReadOnlyList<ProsePiece> Pieces);

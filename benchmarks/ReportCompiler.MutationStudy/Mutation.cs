namespace ReportCompiler.MutationStudy;

/// <summary>A slip: one or two cells of a report with another text.</summary>
/// <param name="File">The file.</param>
/// <param name="Section">The id of the section.</param>
/// <param name="Kind">What kind of slip.</param>
/// <param name="Edits">What stands in which cells instead.</param>
internal sealed record Mutation(string File, string Section, string Kind, IReadOnlyList<CellEdit> Edits);

/// <summary>A cell with another text.</summary>
/// <param name="Cell">The index of the cell.</param>
/// <param name="Text">The text.</param>
internal sealed record CellEdit(int Cell, string Text);

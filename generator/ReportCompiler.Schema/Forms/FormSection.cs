namespace ReportCompiler.Schema.Forms;

/// <summary>A section of a report: prose or a table under a heading.</summary>
/// <param name="Id">The segment that the section adds to the path of its cells, and its key in a data file.</param>
/// <param name="Heading">The heading in the form's words.</param>
/// <param name="Narrative">The place of the section's prose among the prose of the report; null for a section that is a table.</param>
/// <param name="Table">The section's table; null for a section of prose.</param>
public sealed record FormSection(string Id, string Heading, NarrativeSlot? Narrative, FormTable? Table);

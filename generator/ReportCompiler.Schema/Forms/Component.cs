namespace ReportCompiler.Schema.Forms;

/// <summary>A part of an agency that the agency's report has rows of its own for.</summary>
/// <param name="Id">Its abbreviation: the segment that it adds to the path of its cells, and the heading of its rows.</param>
/// <param name="Name">Its name.</param>
public sealed record Component(string Id, string Name);

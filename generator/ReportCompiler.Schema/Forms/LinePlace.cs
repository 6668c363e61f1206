namespace ReportCompiler.Schema.Forms;

/// <summary>A line of a list in a report.</summary>
/// <param name="List">The list, by its place in the form.</param>
/// <param name="Owner">The component whose list it is in, by its place in the report; -1 for a list that no component owns.</param>
/// <param name="Number">Its place in the list, from 0.</param>
/// <param name="FirstCell">The index in the report of its first place.</param>
public sealed record LinePlace(int List, int Owner, int Number, int FirstCell);

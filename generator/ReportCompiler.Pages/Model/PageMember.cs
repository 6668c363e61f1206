namespace ReportCompiler.Pages.Model;

/// <summary>A member of an object that page templates read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its type.</param>
/// <param name="Meaning">What it is, in a phrase.</param>
public sealed record PageMember(string Name, PageValue Value, string Meaning);

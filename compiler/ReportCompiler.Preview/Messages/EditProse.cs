namespace ReportCompiler.Preview.Messages;

/// <summary>The prose of a section as a field of the page.</summary>
/// <param name="Section">The id of the section, which is its anchor too.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Guidance">What the form says that belongs there; empty where it says nothing.</param>
/// <param name="Text">The prose as the file has it, as Markdown.</param>
internal sealed record EditProse(string Section, string Heading, string Guidance, string Text);

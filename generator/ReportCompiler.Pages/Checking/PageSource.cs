namespace ReportCompiler.Pages.Checking;

/// <summary>The text of a page template.</summary>
/// <param name="Name">Its name, from the folder of templates, with forward slashes: <c>site/report.html.scriban</c>.</param>
/// <param name="File">The file as messages name it.</param>
/// <param name="Text">Its text.</param>
public sealed record PageSource(string Name, string File, string Text);

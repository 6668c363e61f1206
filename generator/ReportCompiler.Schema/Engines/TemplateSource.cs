namespace ReportCompiler.Schema.Engines;

/// <summary>The text of a template, or of what extends one.</summary>
/// <param name="File">The file as messages name it, with forward slashes.</param>
/// <param name="Text">Its text.</param>
public sealed record TemplateSource(string File, string Text);

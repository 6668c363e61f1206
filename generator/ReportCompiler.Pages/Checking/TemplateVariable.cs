namespace ReportCompiler.Pages.Checking;

/// <summary>A variable and what is known of its value.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What is known.</param>
internal sealed record TemplateVariable(string Name, TemplateValue Value);

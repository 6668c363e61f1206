namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>One thing that is different.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Part">The part, as the new template has it; as the old one had it where it was removed.</param>
/// <param name="Trait">What of it, where it changed; else null.</param>
/// <param name="Old">What it was, where it was renamed or changed; else empty.</param>
/// <param name="New">What it is, likewise.</param>
public sealed record TemplateChange(TemplateChangeKind Kind, TemplatePart Part, TemplateTrait? Trait = null, string Old = "", string New = "");

using Scriban;

namespace ReportCompiler.Pages.Checking;

/// <summary>A page template after parsing.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Template">What it says; null where it cannot be parsed.</param>
public sealed record ParsedPage(PageSource Source, Template? Template);

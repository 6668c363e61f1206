using Scriban.Syntax;

namespace ReportCompiler.Pages.Checking;

/// <summary>A place where a partial is included.</summary>
/// <param name="Page">The template that includes it.</param>
/// <param name="Node">The place.</param>
/// <param name="Partial">The partial.</param>
/// <param name="Arguments">The arguments by their names, each at its place.</param>
internal sealed record PartialUse(PageSource Page, ScriptNode Node, ParsedPage Partial, IReadOnlyList<ScriptNamedArgument> Arguments);

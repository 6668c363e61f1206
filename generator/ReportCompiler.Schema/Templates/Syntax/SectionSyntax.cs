namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>A section as declared.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="IsRequired">For a section of prose, whether it must be there; null for a table.</param>
/// <param name="Blocks">The blocks of its table; none for a section of prose.</param>
internal sealed record SectionSyntax(string Id, string Heading, bool? IsRequired, IReadOnlyList<BlockSyntax> Blocks);

using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>A section as declared.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="IsRequired">For a section of prose, whether it must be there; null for a table.</param>
/// <param name="Blocks">The blocks of its table; none for a section of prose.</param>
internal sealed record SectionSyntax(string Id, string Heading, bool? IsRequired, IReadOnlyList<BlockSyntax> Blocks)
{
    /// <summary>Where the id stands.</summary>
    public SourceSpan IdSpan { get; init; }

    /// <summary>The heading of the part that begins here.</summary>
    public string Part { get; init; } = string.Empty;

    /// <summary>How messages name it beside other sections.</summary>
    public string Short { get; init; } = string.Empty;

    /// <summary>What the form itself says here.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>What whoever fills it in should say.</summary>
    public string Guidance { get; init; } = string.Empty;

    /// <summary>Whether the components are listed here.</summary>
    public bool ListsComponents { get; init; }

    /// <summary>How many characters its prose may have at most; 0 for no limit.</summary>
    public int MaxLength { get; init; }

    /// <summary>Whether a report may add a footnote to the table.</summary>
    public bool HasFootnote { get; init; }
}

namespace ReportCompiler.Schema.Forms;

/// <summary>A section of a report: prose or a table under a heading.</summary>
/// <param name="Id">The segment that the section adds to the path of its cells, and its key in a data file.</param>
/// <param name="Heading">The heading in the form's words.</param>
/// <param name="Narrative">The place of the section's prose among the prose of the report; null for a section that is a table.</param>
/// <param name="Table">The section's table; null for a section of prose.</param>
public sealed record FormSection(string Id, string Heading, NarrativeSlot? Narrative, FormTable? Table)
{
    /// <summary>The key under which the data of a section with a table holds its footnote.</summary>
    public const string FootnoteKey = "footnote";

    /// <summary>The heading of the part that begins with this section; empty where none does.</summary>
    public string Part { get; init; } = string.Empty;

    /// <summary>How rules name it in messages beside other sections: the number of the form; empty for its heading.</summary>
    public string Short { get; init; } = string.Empty;

    /// <summary>What the form itself says here, as Markdown; empty for a section that a report fills in.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>What whoever fills the section in should say there, in the language of the form; empty where the form gives no guidance.</summary>
    public string Guidance { get; init; } = string.Empty;

    /// <summary>Whether the components of the report are listed here.</summary>
    public bool ListsComponents { get; init; }

    /// <summary>Whether a report has something of its own to say here.</summary>
    public bool IsFilledIn => Narrative is not null || Table is not null;

    /// <summary>Whether the prose is the footnote of a table.</summary>
    public bool HasFootnote => Narrative is not null && Table is not null;
}

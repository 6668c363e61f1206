using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>A row or column heading as declared.</summary>
/// <param name="Id">Its id; null for a group without one.</param>
/// <param name="Label">The heading in the form's words.</param>
/// <param name="Cells">The name of the type of its cells, where it has one of its own.</param>
/// <param name="Sum">What it is the sum of; null where its cells are typed.</param>
/// <param name="Children">The headings below it.</param>
/// <param name="Span">Where it is declared.</param>
internal sealed record AxisSyntax(string? Id, string Label, YamlScalar? Cells, YamlNode? Sum, IReadOnlyList<AxisSyntax> Children, SourceSpan Span)
{
    /// <summary>Where the id stands; not known where there is none.</summary>
    public SourceSpan IdSpan { get; init; }

    /// <summary>The expression that defines its cells; null where none does.</summary>
    public YamlScalar? Formula { get; init; }

    /// <summary>What a row is repeated for.</summary>
    public RowRepeat Repeat { get; init; }

    /// <summary>Whether a report may do without the row.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The columns that a row has cells in; null where it does not say.</summary>
    public IReadOnlyList<YamlScalar>? Columns { get; init; }

    /// <summary>Whether a row stands over the rows of all components.</summary>
    public bool IsOverall { get; init; }

    /// <summary>What the row over all components is of a column; null where it does not say.</summary>
    public Aggregate? Overall { get; init; }

    /// <summary>Whether a column holds the headings of components.</summary>
    public bool HoldsHeadings { get; init; }

    /// <summary>Whose row it is: 0 for the form's own, else the place of the extension that adds it, from 1.</summary>
    public int AddedBy { get; init; }

    /// <summary>The totals, by their paths in the block, that an added row counts in.</summary>
    public IReadOnlyList<string> CountsIn { get; init; } = [];

    public bool IsLeaf => Children.Count == 0;

    /// <summary>Whether its cells are defined by other cells on the same axis.</summary>
    public bool IsDerived => Sum is not null || Formula is not null;
}

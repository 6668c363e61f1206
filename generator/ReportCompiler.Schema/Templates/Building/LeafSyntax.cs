using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>A row or column of cells as declared, with what its place in the tree adds.</summary>
/// <param name="Path">Its ids joined by dots.</param>
/// <param name="Syntax">Its declaration.</param>
/// <param name="Siblings">The headings beside it, itself included.</param>
/// <param name="Cells">The name of its cell type: its own or the nearest group's.</param>
/// <param name="Groups">The headings above it, outermost first.</param>
internal sealed record LeafSyntax(string Path, AxisSyntax Syntax, IReadOnlyList<AxisSyntax> Siblings, YamlScalar? Cells, IReadOnlyList<AxisSyntax> Groups)
{
    /// <summary>The headings from the outermost to its own.</summary>
    public IEnumerable<AxisSyntax> Line => Groups.Append(Syntax);

    /// <summary>The list that its row is a line of, or stands in a line of; null for none.</summary>
    public AxisSyntax? List => Line.FirstOrDefault(heading => heading.Repeat == RowRepeat.Line);

    /// <summary>Whether it is repeated for components.</summary>
    public bool IsOfComponent => Line.Any(heading => heading.Repeat == RowRepeat.Component);

    /// <summary>Whether it is repeated for components inside each line.</summary>
    public bool IsOfComponentInLine => Line.SkipWhile(heading => heading.Repeat != RowRepeat.Line).Any(heading => heading.Repeat == RowRepeat.Component);

    /// <summary>Whether it stands over the rows of all components.</summary>
    public bool IsOverall => Line.Any(heading => heading.IsOverall);

    /// <summary>What the row over all components is of the column, where the column or a heading over it says so.</summary>
    public Aggregate? Overall => Line.Select(heading => heading.Overall).LastOrDefault(overall => overall is not null);
}

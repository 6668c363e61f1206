using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>A block as declared.</summary>
/// <param name="Id">Its id; null for the only block of a table.</param>
/// <param name="Title">The title above it.</param>
/// <param name="Stub">The text in the corner.</param>
/// <param name="Cells">The name of the type of its cells.</param>
/// <param name="Columns">The column headings.</param>
/// <param name="Rows">The row headings; none for a single row without one.</param>
/// <param name="Span">Where it is declared.</param>
internal sealed record BlockSyntax(
    string? Id,
    string? Title,
    string Stub,
    YamlScalar? Cells,
    IReadOnlyList<AxisSyntax> Columns,
    IReadOnlyList<AxisSyntax> Rows,
    SourceSpan Span)
{
    /// <summary>Where the id stands; not known for the only block of a table.</summary>
    public SourceSpan IdSpan { get; init; }

    /// <summary>How many rows stand side by side on the page, each as its heading and its cell; 0 where they stand below column headings.</summary>
    public int Pairs { get; init; }

    /// <summary>What the row over all components is of a column that does not say; null where the type of its cells decides.</summary>
    public Aggregate? Overall { get; init; }
}

using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>
/// How a form lies in the row of cells of a report: first the cells that stand once; then, for each component, a stretch of
/// the same size with its cells; then the lines of lists. In the form without a report there are one component and one line
/// of each list.
/// </summary>
/// <param name="FixedSize">How many places the cells take that stand once.</param>
/// <param name="ComponentSize">How many places each component takes.</param>
/// <param name="Lists">The lists, in order.</param>
public sealed record FormExtent(int FixedSize, int ComponentSize, EquatableArray<FormList> Lists)
{
    /// <summary>That of a form of which every report has the same cells.</summary>
    public static readonly FormExtent Fixed = new(0, 0, default);

    /// <summary>The words by which rules and paths mean every component.</summary>
    public const string AnyComponent = "component";

    /// <summary>Whether a report can declare components.</summary>
    public bool HasComponents => ComponentSize > 0 || Lists.Any(list => list.IsOwned || list.ComponentSize > 0);

    /// <summary>Whether every report has the same cells.</summary>
    public bool IsFixed => ComponentSize == 0 && Lists.Count == 0;
}

namespace ReportCompiler.Schema.Forms;

/// <summary>A cell that repeats one of the year before, because a rule says that the two are equal.</summary>
/// <param name="Cell">The path of the cell; where it stands for each component, with the word for any of them.</param>
/// <param name="From">The path of the cell in the report of the year before, likewise.</param>
public sealed record FormCarry(string Cell, string From)
{
    /// <summary>The same in the rows of a component.</summary>
    /// <param name="component">The id of the component.</param>
    public FormCarry For(string component) => new(For(Cell, component), For(From, component));

    private static string For(string path, string component) =>
        string.Join(".", path.Split('.').Select(segment => segment == FormExtent.AnyComponent ? component : segment));
}

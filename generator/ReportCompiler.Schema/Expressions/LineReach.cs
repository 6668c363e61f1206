namespace ReportCompiler.Schema.Expressions;

/// <summary>Which lines, and whose cells in them, an expression means.</summary>
public enum LineReach
{
    /// <summary>All lines, and in each the cells of all components.</summary>
    All,

    /// <summary>The lines of the component at hand, or its cell in each line.</summary>
    Component,

    /// <summary>The cells of all components in the line at hand.</summary>
    Line,
}

namespace ReportCompiler.Schema.Forms;

/// <summary>What the row over all components is of a column.</summary>
public enum Aggregate
{
    /// <summary>A figure of its own; with a single component, that component's.</summary>
    Own,

    /// <summary>The sum over the components.</summary>
    Sum,

    /// <summary>The smallest figure of the components.</summary>
    Minimum,

    /// <summary>The largest figure of the components.</summary>
    Maximum,
}

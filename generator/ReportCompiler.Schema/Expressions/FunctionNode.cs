namespace ReportCompiler.Schema.Expressions;

/// <summary>What a function becomes when names are resolved, and what part of an engine it then asks.</summary>
public enum FunctionNode
{
    /// <summary>A <see cref="BoundCall"/> that needs nothing but its arguments: the member of the same name of <c>Functions</c>.</summary>
    Call,

    /// <summary>A <see cref="BoundCall"/> that needs the report at hand or its year: the member of the same name of the run.</summary>
    CallOfRun,

    /// <summary>A <see cref="BoundProse"/>: the member of the same name of the run.</summary>
    Prose,

    /// <summary>A <see cref="BoundExists"/>.</summary>
    Row,

    /// <summary>A <see cref="BoundItems"/>: the member of the same name of the run.</summary>
    Items,

    /// <summary>A <see cref="BoundUnit"/>.</summary>
    Unit,
}

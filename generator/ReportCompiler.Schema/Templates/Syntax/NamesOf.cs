namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>The names of a form that may stand behind a key.</summary>
public enum NamesOf
{
    /// <summary>None.</summary>
    Nothing,

    /// <summary>A cell type that the form declares.</summary>
    Types,

    /// <summary>What a rule is repeated over.</summary>
    Scopes,

    /// <summary>Cells and functions, in an expression.</summary>
    Expressions,

    /// <summary>Rows or columns beside the one at hand.</summary>
    Siblings,

    /// <summary>Columns of the same table.</summary>
    Columns,

    /// <summary>A section of prose.</summary>
    Narratives,

    /// <summary>Other claims.</summary>
    Claims,
}

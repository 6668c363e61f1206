namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>What the keys of a form belong to.</summary>
public enum FormLevel
{
    /// <summary>The file.</summary>
    Form,

    /// <summary>A cell type; its name stands above.</summary>
    Type,

    /// <summary>A section.</summary>
    Section,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A block of a table.</summary>
    Block,

    /// <summary>A row, or a heading over rows.</summary>
    Row,

    /// <summary>A column, or a heading over columns.</summary>
    Column,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>The words of statements.</summary>
    ClaimWords,
}

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>What a part of a template is.</summary>
public enum TemplatePartKind
{
    /// <summary>What stands before the sections.</summary>
    Head,

    /// <summary>A cell type.</summary>
    Type,

    /// <summary>A section.</summary>
    Section,

    /// <summary>A block of a table.</summary>
    Block,

    /// <summary>A column, or a heading over columns.</summary>
    Column,

    /// <summary>A row, or a heading over rows.</summary>
    Row,

    /// <summary>A cell.</summary>
    Cell,

    /// <summary>What a derived row or column is.</summary>
    Total,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A figure that prose may state.</summary>
    Claim,
}

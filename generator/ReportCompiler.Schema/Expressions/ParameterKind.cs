namespace ReportCompiler.Schema.Expressions;

/// <summary>What an argument of a function must be.</summary>
public enum ParameterKind
{
    /// <summary>A condition.</summary>
    Condition,

    /// <summary>A number. The numbers of one call have the same unit, or none.</summary>
    Number,

    /// <summary>A number, a group, or cells above a limit: whatever stands for one or several numbers, all of the same unit, or none.</summary>
    Numbers,

    /// <summary>A cell or a group of cells of which the numbers count, all of the same unit, or none.</summary>
    Cells,

    /// <summary>A cell or a group of cells of which engines are told the places, whatever stands there.</summary>
    Places,

    /// <summary>A single cell, whatever stands there.</summary>
    Cell,

    /// <summary>A single cell in which words are chosen, or that holds a list.</summary>
    Choice,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A whole number, written out.</summary>
    WholeNumber,

    /// <summary>A section of prose.</summary>
    Section,

    /// <summary>A table with rows for components.</summary>
    Table,

    /// <summary>A text in quotes.</summary>
    Text,
}

namespace ReportCompiler.Schema.Forms;

/// <summary>What kind of value a cell holds.</summary>
public enum CellKind
{
    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a declared number of decimal places.</summary>
    Decimal,

    /// <summary>A day, written as an ISO 8601 date.</summary>
    Date,

    /// <summary>A text.</summary>
    Text,

    /// <summary>One of a list of words.</summary>
    Code,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>Any of a list of words: several, one or none.</summary>
    Choices,

    /// <summary>A list of texts, such as names.</summary>
    Names,
}

namespace ReportCompiler.Schema.Expressions;

/// <summary>The functions of the rule language, in the order of its reference; <see cref="FunctionTable"/> says what is known of each.</summary>
public enum FunctionName
{
    /// <summary>The sum of numbers.</summary>
    Sum,

    /// <summary>The smallest.</summary>
    Min,

    /// <summary>The largest.</summary>
    Max,

    /// <summary>How many have a value.</summary>
    Count,

    /// <summary>The sum of numbers divided by how many there are.</summary>
    Average,

    /// <summary>The middle one, or the average of the two in the middle.</summary>
    Median,

    /// <summary>The number without its sign.</summary>
    Abs,

    /// <summary>The number rounded to a number of decimal places.</summary>
    Round,

    /// <summary>One number or another by a condition.</summary>
    If,

    /// <summary>Whether a cell has no value.</summary>
    Blank,

    /// <summary>Whether the report says that a cell does not apply.</summary>
    NotApplicable,

    /// <summary>Whether no number is smaller than the one before it.</summary>
    Ascending,

    /// <summary>Whether no number is larger than the one before it.</summary>
    Descending,

    /// <summary>A day of the report year, by month and day of the month.</summary>
    Day,

    /// <summary>The working days from one day to another.</summary>
    WorkingDays,

    /// <summary>A number above a limit; what is not above it does not apply.</summary>
    Above,

    /// <summary>Whether cells are the same as last year.</summary>
    Unchanged,

    /// <summary>Whether the component at hand has a row in a table.</summary>
    Exists,

    /// <summary>A number in another unit.</summary>
    Convert,

    /// <summary>Whether any of some texts occurs in prose.</summary>
    Mentions,

    /// <summary>Whether prose says nothing but one of some texts, spaces and punctuation aside.</summary>
    SaysOnly,

    /// <summary>Whether any of some words is chosen or listed in a cell.</summary>
    Has,

    /// <summary>How many words are chosen or listed in a cell.</summary>
    Ticked,
}

namespace ReportCompiler.Schema.Expressions;

/// <summary>Operators with one operand.</summary>
public enum UnaryOperator
{
    /// <summary>The number with its sign changed.</summary>
    Minus,

    /// <summary>The opposite of a condition.</summary>
    Not,
}

/// <summary>Operators with two operands, the weakest first.</summary>
public enum BinaryOperator
{
    /// <summary>If the left holds, so must the right.</summary>
    Implies,

    /// <summary>Both hold or neither does.</summary>
    Iff,

    /// <summary>At least one holds.</summary>
    Or,

    /// <summary>Both hold.</summary>
    And,

    /// <summary>The same number.</summary>
    Equal,

    /// <summary>Different numbers.</summary>
    NotEqual,

    /// <summary>Smaller.</summary>
    Less,

    /// <summary>Smaller or the same.</summary>
    LessOrEqual,

    /// <summary>Larger.</summary>
    Greater,

    /// <summary>Larger or the same.</summary>
    GreaterOrEqual,

    /// <summary>The sum.</summary>
    Add,

    /// <summary>The difference.</summary>
    Subtract,

    /// <summary>The product.</summary>
    Multiply,

    /// <summary>The quotient.</summary>
    Divide,
}

/// <summary>The functions of the rule language.</summary>
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

    /// <summary>Whether no number is larger than the one before it.</summary>
    Descending,

    /// <summary>Whether no number is smaller than the one before it.</summary>
    Ascending,

    /// <summary>A day of the report year, by month and day of the month.</summary>
    Day,

    /// <summary>The working days from one day to another.</summary>
    WorkingDays,

    /// <summary>A number above a limit; what is not above it does not apply.</summary>
    Above,

    /// <summary>Whether cells are the same as last year.</summary>
    Unchanged,
}

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

namespace ReportCompiler.Schema.Expressions;

/// <summary>What a function yields.</summary>
public enum FunctionResult
{
    /// <summary>A condition: true or false.</summary>
    Condition,

    /// <summary>A number without unit.</summary>
    PlainNumber,

    /// <summary>A number in the unit of the arguments that are numbers.</summary>
    NumberInSameUnit,

    /// <summary>A number in the unit that an argument names.</summary>
    NumberInNamedUnit,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Several numbers, some of which do not apply: only a function over several numbers takes them.</summary>
    Numbers,
}

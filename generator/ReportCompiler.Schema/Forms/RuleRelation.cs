namespace ReportCompiler.Schema.Forms;

/// <summary>How the two sides of a rule must stand to each other.</summary>
public enum RuleRelation
{
    /// <summary>The rule is no single comparison.</summary>
    None,

    /// <summary>Left equals right.</summary>
    Equal,

    /// <summary>Left differs from right.</summary>
    NotEqual,

    /// <summary>Left is less than right.</summary>
    Less,

    /// <summary>Left is at most right.</summary>
    LessOrEqual,

    /// <summary>Left is greater than right.</summary>
    Greater,

    /// <summary>Left is at least right.</summary>
    GreaterOrEqual,
}

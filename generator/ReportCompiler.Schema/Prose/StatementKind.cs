namespace ReportCompiler.Schema.Prose;

/// <summary>What a figure in prose says of what it counts.</summary>
internal enum StatementKind
{
    /// <summary>How many there are.</summary>
    Count,

    /// <summary>How many of a hundred they are.</summary>
    Share,

    /// <summary>How many more or fewer there are than the year before.</summary>
    Change,

    /// <summary>By how many of a hundred there are more or fewer than the year before.</summary>
    ChangeInPercent,
}

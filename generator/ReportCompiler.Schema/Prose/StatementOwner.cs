namespace ReportCompiler.Schema.Prose;

/// <summary>Whose figures prose states.</summary>
internal enum StatementOwner
{
    /// <summary>Those of the whole that the report is about.</summary>
    Whole,

    /// <summary>Those of something that the form does not count, until the prose speaks of the year of the report.</summary>
    Other,

    /// <summary>Those of a part that was named, until the prose speaks of the whole.</summary>
    Part,
}

namespace ReportCompiler.Publishing.Overviews;

/// <summary>Whether an agency filed a report for a year.</summary>
internal enum FilingState
{
    /// <summary>Nothing says that a report was due: the agency's first is of a later year.</summary>
    None,

    /// <summary>No report is due: what the bodies below it filed is added up.</summary>
    Sum,

    /// <summary>There is no report.</summary>
    Missing,

    /// <summary>There is one, published by the due date as far as is known.</summary>
    Filed,

    /// <summary>There is one, published after the due date.</summary>
    Late,
}

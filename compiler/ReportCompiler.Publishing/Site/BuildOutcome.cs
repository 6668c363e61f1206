namespace ReportCompiler.Publishing.Site;

/// <summary>How a build ended. Whatever stood in the output folder is unchanged unless a site was published.</summary>
public enum BuildOutcome
{
    /// <summary>A site was published.</summary>
    Published,

    /// <summary>Reports, or page templates, have errors, and nothing was published.</summary>
    Rejected,

    /// <summary>The output folder may not or cannot be written.</summary>
    OutputRefused,

    /// <summary>The build was stopped from outside.</summary>
    Cancelled,
}

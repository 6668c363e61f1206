namespace ReportCompiler.Workspace.Comparing;

/// <summary>What the head of a report says.</summary>
public enum HeadField
{
    /// <summary>The file that the report stands in.</summary>
    File,

    /// <summary>The kind of report and the version of its form.</summary>
    Form,

    /// <summary>The agency.</summary>
    Agency,

    /// <summary>The report year.</summary>
    Year,

    /// <summary>The day of publication.</summary>
    Published,

    /// <summary>How much of the form the report fills in.</summary>
    Content,

    /// <summary>The bodies whose figures a collected report lacks.</summary>
    CollectedWithout,

    /// <summary>A component.</summary>
    Component,

    /// <summary>A discrepancy that stands.</summary>
    Accepted,
}

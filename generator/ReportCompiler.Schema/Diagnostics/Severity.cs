namespace ReportCompiler.Schema.Diagnostics;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Probably wrong; a report with it may be published.</summary>
    Warning,

    /// <summary>Wrong; a report with it is not published.</summary>
    Error,
}

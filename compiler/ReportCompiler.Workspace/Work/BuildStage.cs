namespace ReportCompiler.Workspace.Work;

/// <summary>What a build is at.</summary>
public enum BuildStage
{
    /// <summary>Reading data files.</summary>
    Reading,

    /// <summary>Applying the rules.</summary>
    Checking,

    /// <summary>Writing pages.</summary>
    Rendering,
}

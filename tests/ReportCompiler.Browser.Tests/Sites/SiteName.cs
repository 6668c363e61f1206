namespace ReportCompiler.Browser.Tests.Sites;

/// <summary>The sites that tests look at.</summary>
public enum SiteName
{
    /// <summary>The reports of this repository.</summary>
    Repository,

    /// <summary>Twenty agencies that do not exist, over six years.</summary>
    Samples,

    /// <summary>Two hundred of them.</summary>
    ManySamples,
}

namespace ReportCompiler.Cli.Consoles;

/// <summary>How much a command says.</summary>
internal enum Verbosity
{
    /// <summary>Results and findings alone.</summary>
    Quiet,

    /// <summary>What was done, too.</summary>
    Normal,

    /// <summary>How it was done, too.</summary>
    Verbose,
}

namespace ReportCompiler.Cli.Hosting;

/// <summary>What reportc tells the shell.</summary>
internal enum ExitCode
{
    /// <summary>Nothing is wrong.</summary>
    Ok = 0,

    /// <summary>There are findings at error level.</summary>
    Findings = 1,

    /// <summary>The command was used wrongly, input cannot be read, or output cannot be written.</summary>
    Usage = 2,

    /// <summary>A bug of reportc.</summary>
    InternalError = 70,

    /// <summary>Stopped by Ctrl-C: 128 and the number of the signal, as shells have it.</summary>
    Cancelled = 130,
}

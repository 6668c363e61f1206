namespace ReportCompiler.Cli.Help;

/// <summary>A command whose help shows examples.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines, each with what it does.</summary>
    IReadOnlyList<(string Line, string Meaning)> Examples { get; }

    /// <summary>What the exit codes mean.</summary>
    IReadOnlyList<(string Code, string Meaning)> ExitCodes { get; }
}

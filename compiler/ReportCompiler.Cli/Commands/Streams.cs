namespace ReportCompiler.Cli.Commands;

/// <summary>Where a command writes.</summary>
/// <param name="Output">Findings and results.</param>
/// <param name="Error">Progress, and complaints about usage.</param>
internal sealed record Streams(TextWriter Output, TextWriter Error);

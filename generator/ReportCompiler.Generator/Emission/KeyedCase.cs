namespace ReportCompiler.Generator.Emission;

/// <summary>What reading does at a key of a mapping.</summary>
/// <param name="Id">The id that the key names.</param>
/// <param name="Action">Gives the statement; asked for only where a key leads there.</param>
internal sealed record KeyedCase(string Id, Func<string> Action);

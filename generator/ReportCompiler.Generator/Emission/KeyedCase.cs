namespace ReportCompiler.Generator.Emission;

/// <summary>What reading does at the keys of a mapping that name one thing.</summary>
/// <param name="Id">Its id; null where only the heading names it.</param>
/// <param name="Heading">Its heading in the form's words.</param>
/// <param name="Action">Gives the statement; asked for only where a key leads there.</param>
internal sealed record KeyedCase(string? Id, string? Heading, Func<string> Action);

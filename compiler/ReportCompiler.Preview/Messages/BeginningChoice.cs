namespace ReportCompiler.Preview.Messages;

/// <summary>What a new report can be.</summary>
/// <param name="Words">The words of the page, by their names.</param>
/// <param name="Agencies">The agencies, in the order of the register.</param>
internal sealed record BeginningChoice(IReadOnlyDictionary<string, string> Words, IReadOnlyList<AgencyChoice> Agencies);

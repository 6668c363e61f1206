namespace ReportCompiler.Preview.Messages;

/// <summary>A change that would mend a finding.</summary>
/// <param name="Title">What it does, as an order.</param>
/// <param name="Cells">What it writes, by the paths of cells.</param>
internal sealed record EditFix(string Title, IReadOnlyDictionary<string, string> Cells);

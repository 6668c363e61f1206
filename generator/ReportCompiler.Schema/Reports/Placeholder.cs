namespace ReportCompiler.Schema.Reports;

/// <summary>A figure drawn from the tables into prose: <c>{{ requests.received.total }}</c>.</summary>
/// <param name="Start">Where it begins in the text, in characters from 0.</param>
/// <param name="Length">How many characters it takes, braces included.</param>
/// <param name="Cell">The index of the cell; -1 where no cell has that path, which is a finding.</param>
public sealed record Placeholder(int Start, int Length, int Cell);

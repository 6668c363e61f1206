namespace ReportCompiler.Schema.Evaluation;

/// <summary>One statement of a walk through the rules.</summary>
/// <param name="Reads">The cells that it reads itself.</param>
/// <param name="Check">The number of the check that it makes; -1 where it makes none.</param>
/// <param name="Defines">The index of the cell that it defines, which the data leaves out; -1 where it defines none.</param>
internal sealed record TracedStatement(IReadOnlyList<int> Reads, int Check, int Defines);

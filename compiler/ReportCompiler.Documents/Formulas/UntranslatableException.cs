namespace ReportCompiler.Documents.Formulas;

/// <summary>A part of a rule that formulas of a spreadsheet cannot say. It is caught where the rule begins.</summary>
internal sealed class UntranslatableException : Exception;

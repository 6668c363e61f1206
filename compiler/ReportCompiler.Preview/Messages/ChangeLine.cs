namespace ReportCompiler.Preview.Messages;

/// <summary>A difference from what git has, in the words of the form.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Before">What git has there.</param>
/// <param name="Now">What the draft has there.</param>
internal sealed record ChangeLine(string Place, string Before, string Now);

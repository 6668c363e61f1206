namespace ReportCompiler.Schema.Forms;

/// <summary>A word that may stand for a number, and where it stands among numbers: <c>&lt;1</c> lies between 0 and 1.</summary>
/// <param name="Text">The word as the form writes it.</param>
/// <param name="Value">The number that it is compared as.</param>
public sealed record SpecialValue(string Text, decimal Value);

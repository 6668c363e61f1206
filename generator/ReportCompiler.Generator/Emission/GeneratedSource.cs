namespace ReportCompiler.Generator.Emission;

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Text">Its text, lines ended by LF.</param>
internal sealed record GeneratedSource(string HintName, string Text);

namespace ReportCompiler.Generator.Emission;

/// <summary>Where the code of one template goes.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="FilePrefix">What the names of its files begin with: <c>library-stock.2026</c>.</param>
internal sealed record GenerationPlace(string Namespace, string FilePrefix);

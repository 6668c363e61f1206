namespace ReportCompiler.Differential.Tests.Comparing;

/// <summary>The generator made C# that does not compile.</summary>
internal sealed class BrokenCodeException(string message) : Exception(message);

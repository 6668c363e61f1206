namespace ReportCompiler.Publishing.Previews;

/// <summary>A page template fails on a page.</summary>
/// <param name="message">What failed, at its place in the template.</param>
/// <param name="cause">What Scriban said.</param>
public sealed class PreviewFailedException(string message, Exception cause) : Exception(message, cause);

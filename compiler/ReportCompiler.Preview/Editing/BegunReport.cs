using ReportCompiler.Schema.Text;

namespace ReportCompiler.Preview.Editing;

/// <summary>A report that is begun, or why it is not.</summary>
/// <param name="Path">The full path of its data file; empty where there is none.</param>
/// <param name="Text">What the file is to hold.</param>
/// <param name="Problem">Why nothing can be begun; null where something can.</param>
public sealed record BegunReport(string Path, string Text, LocalizedText? Problem);

using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Preview.Editing;

/// <summary>Begins a report.</summary>
/// <param name="library">The reports that there are.</param>
/// <param name="agency">The id of the agency.</param>
/// <param name="year">The report year.</param>
public delegate BegunReport ReportBeginner(ReportLibrary library, string agency, int year);

/// <summary>A report that is begun, or why it is not.</summary>
/// <param name="Path">The full path of its data file; empty where there is none.</param>
/// <param name="Text">What the file is to hold.</param>
/// <param name="Problem">Why nothing can be begun; null where something can.</param>
public sealed record BegunReport(string Path, string Text, LocalizedText? Problem);

using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Preview.Editing;

/// <summary>Begins a report.</summary>
/// <param name="library">The reports that there are.</param>
/// <param name="agency">The id of the agency.</param>
/// <param name="year">The report year.</param>
public delegate BegunReport ReportBeginner(ReportLibrary library, string agency, int year);

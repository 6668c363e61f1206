using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Collecting;

/// <summary>A collected report, made from those of the bodies that it covers.</summary>
/// <param name="Content">What its data file says.</param>
/// <param name="Bodies">Whose reports it was made from, and whose are lacking.</param>
/// <param name="Open">The paths of the cells that are left to be filled in, and why, in the order of the form.</param>
/// <param name="Filled">How many cells were filled in.</param>
public sealed record CollectedReport(ReportContent Content, CollectedBodies Bodies, IReadOnlyList<(string Cell, OpenCause Cause)> Open, int Filled);

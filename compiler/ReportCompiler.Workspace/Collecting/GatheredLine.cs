using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Collecting;

/// <summary>Lines of several reports that say the same in words, and so are one line of the collected report.</summary>
/// <param name="Owner">The component of the collected report whose list it is in; -1 for a list that no component owns.</param>
/// <param name="From">The lines, each with the component of the collected report that its report became.</param>
internal sealed record GatheredLine(int Owner, IReadOnlyList<(int Component, Report Report, LinePlace Line)> From);

using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;

namespace ReportCompiler.Workspace.Loading;

/// <summary>The forms that the agencies of a folder of reports fill in.</summary>
/// <param name="Catalog">The forms.</param>
/// <param name="Findings">What is wrong with those that lie beside the reports, and with what regions add to them.</param>
internal sealed record FolderCatalog(FormCatalog Catalog, IReadOnlyList<Finding> Findings);

using ReportCompiler.Schema.Engines;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Preview.Editing;

/// <summary>What may be filled in from the browser.</summary>
/// <param name="Source">The folder of reports.</param>
/// <param name="Catalog">The forms that reports can be written in.</param>
/// <param name="Begin">Begins a report.</param>
/// <param name="CanCommit">Whether files may be committed to git.</param>
/// <param name="Refresh">Has the site take up what was written.</param>
public sealed record EditOptions(ReportSource Source, FormCatalog Catalog, ReportBeginner Begin, bool CanCommit, Action Refresh);

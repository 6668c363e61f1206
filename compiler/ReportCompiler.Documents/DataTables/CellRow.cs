using ReportCompiler.Publishing.Formats;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Documents.DataTables;

/// <summary>A row of the file: a cell, and whose it is.</summary>
/// <param name="Report">The report.</param>
/// <param name="Cell">A cell of it.</param>
internal readonly record struct CellRow(PublishedReport Report, DataCell Cell);

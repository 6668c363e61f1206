using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Previews;

/// <summary>The report that a page of a previewed site shows.</summary>
/// <param name="Subject">The report, as the page has it.</param>
/// <param name="Language">The language of the words around it.</param>
internal sealed record PreviewedReport(ReportPage Subject, Language Language);

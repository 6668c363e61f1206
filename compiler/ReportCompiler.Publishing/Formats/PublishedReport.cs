using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Formats;

/// <summary>A report that a site publishes.</summary>
/// <param name="Report">The report: its form, its cells, its prose.</param>
/// <param name="Agency">Whose report it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">The language of the words around it.</param>
/// <param name="Folder">Where its page stands, from the root of the site, with its closing slash.</param>
public sealed record PublishedReport(Report Report, Agency Agency, string Title, Language Language, string Folder);

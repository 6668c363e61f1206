using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Publishing.Views;

namespace ReportCompiler.Publishing.Planning;

/// <summary>The files of each report.</summary>
/// <param name="content">What the site is made of.</param>
/// <param name="pages">Says what pages are rendered from.</param>
/// <param name="formats">The kinds of files besides pages, Markdown and JSON.</param>
internal sealed class ReportFiles(SiteContent content, PageMaker pages, FormatSet formats)
{
    /// <summary>The files, report by report.</summary>
    public IEnumerable<PlannedFile> All() => content.Reports.SelectMany(Of);

    private IEnumerable<PlannedFile> Of(ReportPage subject)
    {
        var folder = SiteContent.FolderOf(subject);
        var sources = content.SourcesOf(subject);
        if (content.Options.Has("html"))
        {
            yield return new PlannedFile(
                folder + SiteLayout.Index, sources, (maker, output) => maker.WritePage(pages.Report(subject, SiteLayout.Index, Escaping.Html), output));
        }

        if (content.Options.Has("md"))
        {
            yield return new PlannedFile(
                folder + SiteLayout.Markdown,
                sources,
                (maker, output) => maker.WritePage(pages.Report(subject, SiteLayout.Markdown, Escaping.Markdown), output));
        }

        if (content.Options.Has("json"))
        {
            yield return new PlannedFile(folder + SiteLayout.Json, sources, (maker, output) => maker.WriteJson(subject, output));
        }

        foreach (var format in formats.OfReports.Where(format => content.Options.Has(format.Name)))
        {
            yield return new PlannedFile(
                folder + format.FileName, sources, (_, output) => format.Write(Publication.Of(subject, content.LanguageOf(subject)), output));
        }
    }
}

using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Manifests;
using ReportCompiler.Publishing.Overviews.Pages;
using ReportCompiler.Publishing.Views;

namespace ReportCompiler.Publishing.Planning;

/// <summary>The pages that show collected reports by the bodies that they cover.</summary>
/// <param name="content">What the site is made of.</param>
/// <param name="pages">Says what pages are rendered from.</param>
internal sealed class MemberFiles(SiteContent content, PageMaker pages)
{
    /// <summary>The files, report by report; none where no pages are wanted.</summary>
    public IEnumerable<PlannedFile> All() => content.Options.Has("html") ? content.Reports.Where(content.HasMembers).SelectMany(Of) : [];

    private IEnumerable<PlannedFile> Of(ReportPage subject)
    {
        var model = new MembersModel(subject, content.Members, content.LanguageOf(subject));
        var sources = new FileSources(
            [subject.Report.Header.File, .. content.Members.MembersOf(subject).Select(member => member.Report.Header.File)], IsOfSite: true);
        for (var number = 0; number <= model.PageCount; number++)
        {
            var page = number;
            yield return new PlannedFile(
                SiteContent.FolderOf(subject) + SiteLayout.MembersPage(page),
                sources,
                (maker, output) => maker.WritePage(pages.Members(subject, model, page), output));
        }
    }
}

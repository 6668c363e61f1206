using ReportCompiler.Runtime.Data;
using ReportCompiler.Runtime.Rendering;

namespace ReportCompiler.Runtime.Site;

/// <summary>Renders and writes the pages of reports. One thread keeps one.</summary>
internal sealed class PageWriter(PageTemplates templates, PageFactory pages, StagedSite site) : IDisposable
{
    private readonly PageContext _context = new(templates);
    private readonly ReportJson _json = new();

    /// <summary>Writes everything about one report.</summary>
    public void Write(ReportPage subject)
    {
        Write(pages.Html(subject));
        Write(pages.Markdown(subject));
        _context.Buffer.Clear();
        _json.Write(subject, _context.Buffer);
        site.Write(PageFactory.Folder(subject) + SiteLayout.Json, _context.Buffer.Written);
    }

    /// <summary>Writes one page.</summary>
    /// <exception cref="PageFailedException">Its template fails on it.</exception>
    public void Write(Page page)
    {
        _context.Render(page);
        site.Write(page.Path, _context.Buffer.Written);
    }

    /// <inheritdoc/>
    public void Dispose() => _context.Dispose();
}

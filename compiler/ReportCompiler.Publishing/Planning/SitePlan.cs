using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Publishing.Planning;

/// <summary>Every file of a site, none of them made yet.</summary>
internal sealed class SitePlan
{
    private readonly Lazy<Dictionary<string, PlannedFile>> _byPath;

    /// <summary>Plans a site.</summary>
    /// <param name="content">What it is made of.</param>
    /// <param name="templates">The page templates.</param>
    /// <param name="source">Where style sheet and script come from.</param>
    /// <param name="formats">The kinds of files besides pages, Markdown and JSON.</param>
    /// <param name="logo">The logo; null for none.</param>
    public SitePlan(SiteContent content, PageTemplates templates, ITemplateSource source, FormatSet formats, Logo? logo)
    {
        Content = content;
        var data = new DataFiles(content, formats);
        var pages = new PageMaker(content, templates, data.Paths);
        Files =
        [
            .. new ReportFiles(content, pages, formats).All(),
            .. new MemberFiles(content, pages).All(),
            .. new SharedFiles(content, pages, source, logo).All(),
            .. data.All(),
        ];
        _byPath = new(() => Files.ToDictionary(file => file.Path, StringComparer.Ordinal));
    }

    /// <summary>What the site is made of.</summary>
    public SiteContent Content { get; }

    /// <summary>The files, in order.</summary>
    public IReadOnlyList<PlannedFile> Files { get; }

    /// <summary>The file at a path, or null.</summary>
    public PlannedFile? Find(string path) => _byPath.Value.GetValueOrDefault(path);
}

using ReportCompiler.Pages.Checking;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Testing;

namespace ReportCompiler.Pages.Tests.Support;

/// <summary>Page templates to check.</summary>
internal static class PageSet
{
    private static readonly string Folder = Path.Combine(RepositoryTree.Root, "templates");

    /// <summary>Every page template of the repository.</summary>
    public static IReadOnlyList<PageSource> Real { get; } =
    [
        .. RepositoryTree.Files
            .Where(file => file.RelativePath.StartsWith("templates/", StringComparison.Ordinal) && file.Extension == ".scriban")
            .Select(file => Source(Path.GetRelativePath(Folder, file.FullPath).Replace('\\', '/'), file.Text)),
    ];

    /// <summary>Every form of the repository.</summary>
    public static IReadOnlyList<Form> RealForms { get; } =
    [
        .. RepositoryTree.Files
            .Where(
                file => file.RelativePath.EndsWith(".template.yaml", StringComparison.Ordinal)
                    && file.RelativePath.StartsWith("templates/", StringComparison.Ordinal))
            .Select(file => TemplateCompiler.Compile(file.RelativePath, file.Text).Model!.Form),
    ];

    /// <summary>A template whose file is its name.</summary>
    public static PageSource Source(string name, string text) => new(name, name, text.ReplaceLineEndings("\n"));

    /// <summary>What is found in templates.</summary>
    public static IReadOnlyList<Finding> Check(IEnumerable<PageSource> pages, params IEnumerable<Form> forms) =>
        PageChecker.Check(ParsedPages.Parse(pages), forms);

    /// <summary>What is found in templates, as text.</summary>
    public static string Found(IEnumerable<Form> forms, params (string Name, string Text)[] pages) =>
        string.Join('\n', Check(pages.Select(page => Source(page.Name, page.Text)), forms));
}

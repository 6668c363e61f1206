using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Options;

/// <summary>The forms of the command, with the templates that they were made of.</summary>
internal static class CommandForms
{
    /// <summary>The forms.</summary>
    public static FormCatalog Catalog { get; } = Forms.Catalog.MadeOf(ReadSources);

    private static IReadOnlyList<TemplateSource> ReadSources()
    {
        var carried = new EmbeddedTemplates(typeof(Forms).Assembly);
        return
        [
            .. carried.Names
                .Where(name => name.EndsWith(FolderForms.Ending, StringComparison.Ordinal) || name.EndsWith(FormExtension.Ending, StringComparison.Ordinal))
                .Select(name => new TemplateSource("templates/" + name, carried.Read(name))),
        ];
    }
}

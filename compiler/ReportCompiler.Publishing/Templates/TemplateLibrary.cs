using ReportCompiler.Pages.Checking;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Workspace.Exchange.Maps;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Publishing.Templates;

/// <summary>A folder of templates: forms, page templates and maps of exchange formats, all checked as a build checks them.</summary>
public sealed class TemplateLibrary
{
    private readonly List<Finding> _findings = [];
    private readonly List<string> _names = [];

    private readonly FormCatalog? _others;

    private TemplateLibrary(FormCatalog? others) => _others = others;

    /// <summary>The findings, in order.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The files that were checked, as messages name them, in order.</summary>
    public IReadOnlyList<string> FileNames => _names;

    /// <summary>Reads and checks a folder.</summary>
    /// <param name="path">The full path of the folder that holds a folder for each kind of report, and the one that they share.</param>
    /// <param name="name">How messages name it.</param>
    /// <param name="others">Forms that the folder may add to though it does not hold them; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static TemplateLibrary Load(string path, string name, FormCatalog? others, CancellationToken cancellation)
    {
        var library = new TemplateLibrary(others);
        var folder = TemplateFolder.Find(path, name);
        library._findings.AddRange(folder.Findings);
        library._names.AddRange(folder.Files.Select(file => file.Name));
        var catalog = library.CompileForms(folder, cancellation);
        library.CheckPages(folder, catalog, cancellation);
        if (catalog is not null)
        {
            library.CheckMaps(folder, catalog);
            library.CheckOverviews(folder, catalog);
        }

        library._findings.Sort(FindingOrder.Instance);
        return library;
    }

    // Where a form has errors, what pages and maps say of it cannot be judged: null then.
    private FormCatalog? CompileForms(TemplateFolder folder, CancellationToken cancellation)
    {
        var compilations = new List<TemplateCompilation>();
        var sources = new List<TemplateSource>();
        var isComplete = true;
        foreach (var file in folder.Of(TemplateFolder.Forms))
        {
            cancellation.ThrowIfCancellationRequested();
            if (TextFile.Read(file, _findings) is { } text)
            {
                compilations.Add(TemplateCompiler.Compile(file.Name, text));
                sources.Add(new TemplateSource(file.Name, text));
            }
            else
            {
                isComplete = false;
            }
        }

        _findings.AddRange(compilations.SelectMany(compilation => compilation.Findings));
        _findings.AddRange(TemplateSetChecks.Check(compilations));
        if (isComplete)
        {
            CheckExtensions(folder, sources, [.. compilations.Select(compilation => compilation.Model?.Form.Family).OfType<string>()]);
        }

        return isComplete && compilations.TrueForAll(compilation => compilation.Model is not null)
            ? new FormCatalog(compilations.Select(compilation => new TemplateEngine(compilation.Model!)))
            : null;
    }

    // A folder beside reports may hold no more than what a region adds to the forms of the command.
    private void CheckExtensions(TemplateFolder folder, List<TemplateSource> sources, HashSet<string> families)
    {
        var files = folder.Of(FormExtension.Ending).ToList();
        if (files.Count == 0)
        {
            return;
        }

        var others = _others?.Sources.Where(source => source.File.EndsWith(TemplateFolder.Forms, StringComparison.Ordinal)) ?? [];
        var compiler = new ExtensionCompiler(sources.Concat(others.Where(source =>
            TemplateCompiler.Compile(source.File, source.Text).Model is { } model && !families.Contains(model.Form.Family))));
        var extensions = new List<ExtensionCompilation>();
        foreach (var file in files)
        {
            if (TextFile.Read(file, _findings) is { } text)
            {
                extensions.Add(compiler.Compile(file.Name, text));
            }
        }

        _findings.AddRange(extensions.SelectMany(extension => extension.Findings));
        _findings.AddRange(compiler.CheckTogether(extensions));
    }

    private void CheckPages(TemplateFolder folder, FormCatalog? catalog, CancellationToken cancellation)
    {
        var pages = new List<PageSource>();
        foreach (var file in folder.Of(PageNames.Suffix))
        {
            cancellation.ThrowIfCancellationRequested();
            if (TextFile.Read(file, _findings) is { } text)
            {
                pages.Add(new PageSource(folder.Within(file), file.Name, text.ReplaceLineEndings("\n")));
            }
        }

        _findings.AddRange(PageChecker.Check(ParsedPages.Parse(pages), catalog?.Engines.Select(engine => engine.Form) ?? []));
    }

    private void CheckMaps(TemplateFolder folder, FormCatalog catalog)
    {
        foreach (var file in folder.Of(ExchangeMaps.Suffix))
        {
            ExchangeMaps.ReadFile(file.Path, file.Name, catalog, _findings);
        }
    }

    private void CheckOverviews(TemplateFolder folder, FormCatalog catalog)
    {
        foreach (var file in folder.Of(FormOverview.FileName))
        {
            if (TextFile.Read(file, _findings) is { } text)
            {
                FormOverview.Read(file.Name, text, catalog, _findings);
            }
        }
    }
}

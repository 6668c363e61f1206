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

    private TemplateLibrary()
    {
    }

    /// <summary>The findings, in order.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The files that were checked, as messages name them, in order.</summary>
    public IReadOnlyList<string> FileNames => _names;

    /// <summary>Reads and checks a folder.</summary>
    /// <param name="path">The full path of the folder that holds a folder for each kind of report, and the one that they share.</param>
    /// <param name="name">How messages name it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static TemplateLibrary Load(string path, string name, CancellationToken cancellation)
    {
        var library = new TemplateLibrary();
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
        var isComplete = true;
        foreach (var file in folder.Of(TemplateFolder.Forms))
        {
            cancellation.ThrowIfCancellationRequested();
            if (TextFile.Read(file, _findings) is { } text)
            {
                compilations.Add(TemplateCompiler.Compile(file.Name, text));
            }
            else
            {
                isComplete = false;
            }
        }

        _findings.AddRange(compilations.SelectMany(compilation => compilation.Findings));
        _findings.AddRange(TemplateSetChecks.Check(compilations));
        return isComplete && compilations.TrueForAll(compilation => compilation.Model is not null)
            ? new FormCatalog(compilations.Select(compilation => new TemplateEngine(compilation.Model!)))
            : null;
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

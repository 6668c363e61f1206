using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Generator.Pipeline;
using ReportCompiler.Pages.Checking;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Generator.Analysis;

/// <summary>
/// Checks the page templates of a project together. Every change of any file makes a new compilation, so the findings are
/// kept until a page or a form changes.
/// </summary>
internal sealed class PageTemplateSet
{
    private readonly object _gate = new();
    private ImmutableArray<(string Name, ImmutableArray<byte> Checksum)> _key;
    private ILookup<string, Finding>? _findings;

    /// <summary>The findings, by file.</summary>
    public ILookup<string, Finding> Check(ProjectFiles files, Memo<TemplateSet> templates, CancellationToken cancellation)
    {
        var pages = Read(files, FileKind.Page, cancellation);
        var key = pages.Concat(Read(files, FileKind.Template, cancellation)).Select(file => (file.Name, file.Text.GetChecksum())).ToImmutableArray();
        lock (_gate)
        {
            if (_findings is null || !IsLatest(key))
            {
                _findings = Check(pages, files.Settings.Templates, templates.Get(cancellation));
                _key = key;
            }

            return _findings;
        }
    }

    private static ILookup<string, Finding> Check(IEnumerable<(string Name, SourceText Text)> pages, string folder, TemplateSet templates)
    {
        // Of a form with errors nothing is known, and so not what all versions of its kind have.
        var forms = templates.IsIncomplete ? [] : templates.Catalog.Engines.Select(engine => engine.Form);
        var parsed = ParsedPages.Parse(pages.Select(page => new PageSource(NameIn(folder, page.Name), page.Name, page.Text.ToString())));
        return PageChecker.Check(parsed, forms).ToLookup(finding => finding.File, StringComparer.Ordinal);
    }

    // Pages include each other by their names from the folder of templates.
    private static string NameIn(string folder, string file) =>
        folder.Length > 0 && file.StartsWith(folder + "/", StringComparison.Ordinal) ? file.Substring(folder.Length + 1) : file;

    private static ImmutableArray<(string Name, SourceText Text)> Read(ProjectFiles files, FileKind kind, CancellationToken cancellation) => files.Of(kind)
        .Select(file => (file.Name, Text: file.File.GetText(cancellation)))
        .Where(file => file.Text is not null)
        .Select(file => (file.Name, file.Text!))
        .ToImmutableArray();

    private bool IsLatest(ImmutableArray<(string Name, ImmutableArray<byte> Checksum)> key) =>
        _key.Length == key.Length
            && _key.Zip(key, (left, right) => left.Name == right.Name && left.Checksum.SequenceEqual(right.Checksum)).All(isSame => isSame);
}

using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features;

/// <summary>
/// Where rules are declared, in the templates that lie in the folders of the client, <c>templates/FAMILY/*.template.yaml</c>, and in what extends them.
/// </summary>
/// <param name="encoding">What positions count.</param>
internal sealed class TemplatePlaces(PositionEncoding encoding)
{
    private const string Folder = "templates";
    private const string Pattern = "*.template.yaml";

    private readonly Dictionary<string, (string Text, TemplateCompilation Compilation)> _known = new(StringComparer.Ordinal);

    /// <summary>Where rules of a form are declared; none where its template does not lie in the folders.</summary>
    /// <param name="roots">The full paths of folders.</param>
    /// <param name="form">The form.</param>
    /// <param name="rules">The ids of the rules.</param>
    public IReadOnlyList<Location> Find(IEnumerable<string> roots, Form form, IEnumerable<string> rules)
    {
        var ids = rules.Distinct(StringComparer.Ordinal).ToList();
        foreach (var folder in roots.Select(root => Path.Combine(root, Folder, form.Family)).Distinct(StringComparer.Ordinal))
        {
            foreach (var path in Files(folder, Pattern))
            {
                var (text, compilation) = Compile(path);
                if (compilation.Model?.Form is { } declared && declared.Family == form.Family && declared.Version == form.Version)
                {
                    return [.. In(path, text, compilation.RulePlaces, ids), .. InExtensions(folder, form, ids)];
                }
            }
        }

        return [];
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal) : [];

    private IEnumerable<Location> InExtensions(string folder, Form form, IReadOnlyList<string> ids)
    {
        var added = form.Additions.Select(addition => addition.Id).ToList();
        if (added.Count == 0)
        {
            return [];
        }

        var compiler = new ExtensionCompiler(Files(folder, Pattern).Select(path => new TemplateSource(path, FileText.Read(path))));
        return Files(folder, "*" + FormExtension.Ending)
            .Where(path => added.Contains(FormExtension.IdOf(Path.GetFileName(path))))
            .SelectMany(path => FileText.Read(path) is var text ? In(path, text, compiler.Compile(path, text).RulePlaces, ids) : []);
    }

    private IEnumerable<Location> In(string path, string text, IReadOnlyDictionary<string, SourceSpan> places, IReadOnlyList<string> ids)
    {
        var document = new TextDocument(FileUri.Of(path), path, null, text, encoding);
        return ids.Where(places.ContainsKey).Select(id => new Location(document.Uri, document.RangeOf(FirstLine(places[id]))));
    }

    // Of a rule over many lines, the place to go to is where it begins.
    private static SourceSpan FirstLine(SourceSpan span) => span.Line == span.EndLine ? span : new SourceSpan(span.Line, span.Column, span.Line, span.Column);

    private (string Text, TemplateCompilation Compilation) Compile(string path)
    {
        var text = FileText.Read(path);
        if (!_known.TryGetValue(path, out var known) || known.Text != text)
        {
            _known[path] = known = (text, TemplateCompiler.Compile(path, text));
        }

        return known;
    }
}

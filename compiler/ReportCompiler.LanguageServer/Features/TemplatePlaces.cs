using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features;

/// <summary>Where rules are declared, in the templates that lie in the folders of the client: <c>templates/FAMILY/*.template.yaml</c>.</summary>
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
        foreach (var path in roots.Select(root => Path.Combine(root, Folder, form.Family)).Distinct(StringComparer.Ordinal).SelectMany(Templates))
        {
            var (text, compilation) = Compile(path);
            if (compilation.Model?.Form is { } declared && declared.Family == form.Family && declared.Version == form.Version)
            {
                var document = new TextDocument(FileUri.Of(path), path, null, text, encoding);
                return [.. ids.Where(compilation.RulePlaces.ContainsKey)
                    .Select(id => new Location(document.Uri, document.RangeOf(FirstLine(compilation.RulePlaces[id]))))];
            }
        }

        return [];
    }

    private static IEnumerable<string> Templates(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, Pattern).Order(StringComparer.Ordinal) : [];

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

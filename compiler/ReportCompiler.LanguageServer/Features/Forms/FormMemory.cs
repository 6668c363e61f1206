using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.LanguageServer.Features.Forms;

/// <summary>The forms that are open, read once for each text. Used by one thread.</summary>
internal sealed class FormMemory
{
    private readonly Dictionary<string, (string Text, NamedForm Current, NamedForm Best)> _known = new(StringComparer.Ordinal);

    /// <summary>A form as it is now.</summary>
    public FormFile Read(TextDocument document)
    {
        if (!_known.TryGetValue(document.Path, out var known) || known.Text != document.Text)
        {
            var current = NamedForm.Read(Path.GetFileName(document.Path), document.Text);
            var best = current.Form is null && known.Best is { } earlier ? earlier : current;
            _known[document.Path] = known = (document.Text, current, best);
        }

        return new FormFile(document, known.Current, known.Best);
    }
}

using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.YamlProperties;

/// <summary>Ids: what they may look like, and that each is used once in its place.</summary>
internal sealed class Ids(TemplateContext context)
{
    // Words that rules and data files say before or instead of a name.
    private static readonly string[] Reserved = ["previous", "members", "this", FormExtent.AnyComponent, FormSection.FootnoteKey];

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>Whether a text is an id for a part of a form: it becomes a segment of cell paths and the name of a C# member.</summary>
    public static bool IsPartId(string text) =>
        text.Length is > 0 and <= 64
        && text[0] is >= 'a' and <= 'z'
        && text.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        && !Reserved.Contains(text);

    /// <summary>Whether a text is an id for a section: data files name sections beside the fields of their head.</summary>
    public static bool IsSectionId(string text) => IsPartId(text) && !HeadKeys.All.Contains(text);

    /// <summary>Whether a text is an id for a family or a rule.</summary>
    public static bool IsHyphenatedId(string text) =>
        text.Length is > 0 and <= 64
        && text[0] is >= 'a' and <= 'z'
        && text.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>Takes an id for this place; reports it where it is taken.</summary>
    public void Take(YamlScalar? id) => Take(id?.Value, id?.Span ?? default);

    /// <summary>Takes an id for this place; reports it where it is taken.</summary>
    public void Take(string? id, SourceSpan span)
    {
        if (id is null)
        {
            return;
        }

        if (_lines.TryGetValue(id, out var line))
        {
            context.Report(TemplateDiagnostics.DuplicateId, span, id, line);
        }
        else
        {
            _lines.Add(id, span.Line);
        }
    }
}

using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>Reads the components that the head of a data file declares.</summary>
internal sealed class ComponentReader(string file, Form form, YamlCursor cursor, ICollection<Finding> findings)
{
    private static readonly LocalizedText IdShape = Words.Say(
        "component-reader.id-shape",
        "an abbreviation of letters, digits and hyphens that is no word of the form",
        "由字母、数字和连字符组成、且不与表格自身代号相同的简称");

    private static readonly LocalizedText NameShape = Words.Say("component-reader.name-shape", "the name of the component", "组成单位的名称");

    /// <summary>The components, in order; null, with findings, where they are missing or cannot be read.</summary>
    /// <param name="node">What the head says; null where it says nothing.</param>
    public EquatableArray<Component>? Read(YamlNode? node)
    {
        if (!form.Extent.HasComponents)
        {
            return default(EquatableArray<Component>);
        }

        if (node is not YamlMapping { Entries.Count: > 0 } mapping)
        {
            findings.Add(node is null
                ? new Finding(ShapeDiagnostics.MissingHeader, file, SourceSpan.FileStart, HeadKeys.Components)
                : new Finding(ShapeDiagnostics.WrongShape, file, node.Span, HeadKeys.Components, ExpectedShape.Mapping));
            return null;
        }

        var words = PlaceTree.WordsOf(form);
        var components = new List<Component>();
        foreach (var entry in mapping.Entries)
        {
            if (!IsId(entry.Key.Value) || words.Contains(entry.Key.Value))
            {
                findings.Add(Describe(entry.Key.Span, entry.Key.Value, IdShape));
            }
            else if (entry.Value is not YamlScalar name || string.IsNullOrWhiteSpace(name.Value))
            {
                findings.Add(Describe(entry.Value.Span, (entry.Value as YamlScalar)?.Value ?? string.Empty, NameShape));
            }
            else
            {
                if (CutText.Behind(cursor, file, name.Span, LocalizedText.Verbatim(entry.Key.Value)) is { } cut)
                {
                    findings.Add(cut);
                }

                components.Add(new Component(entry.Key.Value, name.Value.Trim()));
            }
        }

        return components.Count == mapping.Entries.Count ? new EquatableArray<Component>(components) : null;
    }

    /// <summary>Whether a text can be the id of a component: it becomes a segment of cell paths.</summary>
    private static bool IsId(string text) =>
        text.Length is > 0 and <= 32
        && text[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        && text.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-');

    private Finding Describe(SourceSpan span, string text, LocalizedText shape) =>
        new(ShapeDiagnostics.InvalidHeader, file, span, HeadKeys.Components, text, shape) { Actual = text };
}
